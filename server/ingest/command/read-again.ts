import type { Graph } from '../../graph/graph.ts'
import { type Capture, pageOrigin } from '../captures/capture.ts'
import { pagesToReadAgain } from '../captures/kept-pages.ts'
import type { ReadCapture } from '../captures/record-captures.ts'
import type { Bundle } from '../bundle.ts'
import type { Known } from '../resolve/known.ts'
import type { PageRead, ReadingTools } from './reading-tools.ts'

/** A page that could be read. */
export type Understood = Exclude<PageRead, { readonly refused: string }>

/** A page's reading as it is recorded: it speaks for its document. */
export const readCapture = ({ bundle }: Understood): ReadCapture => ({ bundle, origin: (capture: Capture) => pageOrigin(bundle, capture) })

/** Reads again the pages of members that may say more now, from their kept texts. */
export async function readAgain(members: readonly string[], known: Known, { graph, tools }: { readonly graph: Graph; readonly tools: ReadingTools }): Promise<readonly Understood[]> {
  const pages = await pagesToReadAgain(graph, members, known)
  return pages.map((page) => tools.readKept(page, known)).filter((read): read is Understood => !('refused' in read))
}

/** The members that a reading is about. */
export const membersIn = ({ plans }: Bundle): readonly string[] => plans.flatMap(({ records }) => records.flatMap(({ says }) => says.member ?? []))

export const readAgainSummary = (pages: number): string => `${pages === 1 ? 'A page was' : `${pages} pages were`} read again: more is known of the plans and numbers that they name`
