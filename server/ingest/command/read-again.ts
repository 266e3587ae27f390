import type { Graph } from '../../graph/graph.ts'
import { type Capture, pageOrigin, rowReferencesOrigin } from '../captures/capture.ts'
import { type Kept, keptTexts } from '../captures/kept-pages.ts'
import type { ReadCapture } from '../captures/record-captures.ts'
import type { Bundle } from '../bundle.ts'
import type { Known } from '../resolve/known.ts'
import { oneByOne } from './one-by-one.ts'
import type { PageRead, ReadingTools } from './reading-tools.ts'

/** A page that could be read. */
export type Understood = Exclude<PageRead, { readonly refused: string }>

/** A page's reading as it is recorded: it speaks for its document. */
export const readCapture = ({ bundle }: Understood): ReadCapture => ({ bundle, origin: (capture: Capture) => pageOrigin(bundle, capture) })

/** Reads again, from their kept texts, pages that may say more now, and what rows of datasets say of others. */
export async function readAgain(kept: readonly Kept[], known: Known, { graph, tools }: { readonly graph: Graph; readonly tools: ReadingTools }): Promise<readonly ReadCapture[]> {
  return (await oneByOne(await keptTexts(graph, kept), (page): readonly ReadCapture[] => {
    if (page.kind === 'DATASET') return [rowAgain(tools.readKeptRow(page, known))]
    const read = tools.readKept(page, known)
    return 'refused' in read ? [] : [readCapture(read)]
  })).flat()
}

const rowAgain = ({ code, references }: ReturnType<ReadingTools['readKeptRow']>): ReadCapture => ({ bundle: references, origin: (capture: Capture) => rowReferencesOrigin(code, capture) })

/** The members that a reading is about. */
export const membersIn = ({ plans }: Bundle): readonly string[] => plans.flatMap(({ records }) => records.flatMap(({ says }) => says.member ?? []))

export const readAgainSummary = (pages: number): string => `${pages === 1 ? 'A text was' : `${pages} texts were`} read again: more is known of the plans and numbers that they name`
