import type { ByLanguage } from '../concepts/thing/thing.ts'
import { languages } from '../concepts/vocabulary.ts'
import type { Graph } from '../graph/graph.ts'
import { isMoreThanTitle } from '../likeness/document.ts'
import { formLinesOf, withoutForm } from '../likeness/form-lines.ts'
import type { FusionLearnt } from '../likeness/fusion.ts'
import { type Method, withModel } from '../likeness/methods.ts'
import type { Frequencies } from '../likeness/sparse.ts'
import { stemsIn } from '../likeness/terms.ts'
import { type Entry, type Facts, namesOf } from './corpus.ts'
import type { Explained, Explaining } from './reasons.ts'

/** What the explanations of a corpus are made with. */
export async function explainingBy(graph: Pick<Graph, 'read'>, entries: readonly Entry[], method: Method, learnt: FusionLearnt): Promise<Explaining> {
  const counts = countsOf(entries.map(({ facts }) => facts))
  const members = [...new Set(entries.map(({ facts }) => facts.memberId))]
  const names = await namesOf(graph, [...counts.keys(), ...members])
  return {
    method: { likely: method.likely, possible: method.possible, usesModel: method === withModel },
    // The first voice of every method counts words.
    frequencies: learnt.voices[0]!.learnt as Frequencies,
    counts, commitments: entries.length, names,
    memberWords: new Map(members.map((id) => [id, wordsOfNames(names.get(id) ?? {})])),
  }
}

const wordsOfNames = (names: ByLanguage): ReadonlySet<string> => new Set(languages.flatMap((language) => stemsIn(names[language.toLowerCase() as keyof ByLanguage] ?? '', language)))

/** How many commitments have each topic, body and practice. */
function countsOf(facts: readonly Facts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { topics, actors, practices } of facts) for (const id of new Set([...topics, ...actors.map((actor) => actor.id), ...practices])) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Texts without the lines of forms, made when first needed. */
export function explainedOf(entries: readonly Pick<Entry, 'facts' | 'text'>[]): (place: number) => Explained {
  const lines = formLinesOf(entries.map(({ text }) => text.body))
  const made = new Map<number, Explained>()
  return (place) => {
    const { facts, text } = entries[place]!
    const known = made.get(place) ?? { facts, title: { text: text.title, language: text.language }, text: { text: `${text.title}\n${withoutForm(text.body, lines)}`, language: text.language }, titleAlone: !isMoreThanTitle(text) }
    made.set(place, known)
    return known
  }
}
