import type { Graph } from '../../graph/graph.ts'
import { live } from '../../graph/lifetime.ts'
import { readCypher } from '../../graph/statement.ts'
import type { KeptPage } from '../pages/captured-file.ts'
import type { Known } from '../resolve/known.ts'
import { outgrownPlans } from '../resolve/plans.ts'
import file from './kept-pages.cypher?raw'

const { statement } = readCypher('kept-pages', file)
/** By what pages are found that may be read otherwise now. */
const looks = {
  speakingOfPlans: statement('speakingOfPlans'), hangingOnNumbers: statement('hangingOnNumbers'), ofNoCommitment: statement('ofNoCommitment'), metByOthers: statement('metByOthers'), beforeSeeds: statement('beforeSeeds'),
}
/** Statements of this file, for the check that explains them all. */
export const keptPagesStatements = { ...looks, translationsOf: statement('translationsOf'), texts: statement('texts') }

/** A text that is kept: a page, or a row of a dataset. */
export type Kept = Pick<KeptPage, 'source' | 'kind'>

/**
 * The pages of members that may be read otherwise now: those that speak of a makeshift plan which is known by its own id, those whose references the numbers of plans
 * decide, those that were not known to be of a commitment, those that tell what another language of the page was found to tell, those in which newer seeds located something.
 * What does come out otherwise is found when they are read.
 */
export async function pagesToReadAgain(graph: Pick<Graph, 'read'>, members: readonly string[], { numbering }: Known): Promise<readonly Kept[]> {
  const plans = members.flatMap((member) => outgrownPlans(member, numbering))
  const found = (await Promise.all(Object.values(looks).map((one) => graph.read(one, { plans, members, live })))) as unknown as readonly (readonly Kept[])[]
  return [...new Map(found.flat().map((page) => [page.source, page])).values()]
}

/** Translations of pages of commitments: when an original comes or changes, their lists may be those of others. */
export const translationsOf = async (graph: Pick<Graph, 'read'>, commitments: readonly string[]): Promise<readonly Kept[]> => (await graph.read(keptPagesStatements.translationsOf, { commitments, live })) as unknown as readonly Kept[]

/** The pages in which seeds located something after they were read. */
export const pagesBeforeSeeds = async (graph: Pick<Graph, 'read'>): Promise<readonly Kept[]> => (await graph.read(keptPagesStatements.beforeSeeds, { live })) as unknown as readonly Kept[]

/** The texts of some pages and rows: a dataset has more than fit into memory at once. */
export async function keptTexts(graph: Pick<Graph, 'read'>, kept: readonly Kept[]): Promise<readonly KeptPage[]> {
  const rows = await graph.read(keptPagesStatements.texts, { sources: kept.map(({ source }) => source) })
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? undefined])) as unknown as KeptPage)
}
