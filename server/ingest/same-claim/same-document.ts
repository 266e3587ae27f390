import type { Graph } from '../../graph/graph.ts'
import { live } from '../../graph/lifetime.ts'
import { readCypher } from '../../graph/statement.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import file from './same-document.cypher?raw'

/** Statements of this file, for the check that explains them all. */
export const sameDocumentStatements = { captured: readCypher('same-document', file).statement('captured') }

/** So many phrases have to be found, and all but one in ten of those that seeds give: a later page that repeats an item or two is another document. */
const [fewest, missedOfTen] = [5, 1]

/** A text of which nobody says where it was saved from. */
export interface Unaddressed { readonly text: string; readonly language: string }
/** The document that a text is: its address, and when editors captured it, where nothing of what they located has changed since. */
export interface Told { readonly url: string; readonly capturedOn?: string }

/** Of each text the document of the seeds that it is, told by the phrases that locate what seeds found there; where two would do, none. */
export async function sameDocuments(graph: Pick<Graph, 'read'>, texts: readonly Unaddressed[]): Promise<readonly (Told | undefined)[]> {
  if (texts.length === 0) return []
  const rows = await graph.read(sameDocumentStatements.captured, { languages: [...new Set(texts.map(({ language }) => language))], live })
  const documents = rows.map(({ url, capturedOn, phrases }) => ({ url: url as string, capturedOn: (capturedOn as string | null) ?? undefined, phrases: (phrases as readonly string[]).map(plainPhrase) }))
  return texts.map(({ text }) => {
    const words = ` ${plainPhrase(text)} `
    const [same, ...others] = documents.map((document) => ({ ...document, missed: document.phrases.filter((phrase) => !words.includes(` ${phrase} `)).length })).filter(isTold)
    if (!same || others.length > 0) return undefined
    return { url: same.url, ...(same.capturedOn && same.missed === 0 ? { capturedOn: same.capturedOn } : {}) }
  })
}

const isTold = ({ phrases, missed }: { readonly phrases: readonly string[]; readonly missed: number }): boolean =>
  phrases.length - missed >= fewest && missed * 10 <= phrases.length * missedOfTen
