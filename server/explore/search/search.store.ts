import { institutionFragments } from '../../concepts/institution/institution.reader.ts'
import type { ByLanguage } from '../../concepts/thing/thing.ts'
import type { Language, ThingType } from '../../concepts/vocabulary.ts'
import type { Graph } from '../../graph/graph.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import { type Ask, asksOf, type ListName, type Scope } from './asks.ts'
import type { Values } from './facets.ts'
import { type Found, fused, type Match } from './fusion.ts'
import { type Meaning, meaningMatches } from './meaning.ts'
import type { Question } from './question.ts'
import file from './search.cypher?raw'
import { type ShownText, shownTexts, type StoredTexts } from './shown-texts.ts'

const cypher = readCypher('search', file, institutionFragments)
export const searchStatements = { matches: cypher.statement('matches'), meanings: cypher.statement('meanings'), dimensions: cypher.statement('dimensions'), labels: cypher.statement('labels'), texts: cypher.statement('texts') }

/** How many of the best are found. */
export const mostFound = 1000
/** A list of fewer matches is taken whole; of a longer one, which nobody reads to its end, the best few are: what stands in the middle of several such lists may be missed. */
const mostOfList = 1000
const fewOfList = 250
/** Claims and passages of a thing that are looked at for highlights. */
const mostVia = 4

/** Letters of a document that are looked at for highlights. */
const mostLooked = 200_000

/** The best things, best first; complete unless there may be more. */
export interface Answer { readonly found: readonly Found[]; readonly complete: boolean }

/** What stands before the ids of each type. */
const prefixes: Readonly<Record<ThingType, string>> = {
  COMMITMENT: 'commitment', ACTION_PLAN: 'plan', MEMBER: 'member', INSTITUTION: 'institution', MUNICIPALITY: 'municipality', TOPIC: 'topic', PRACTICE: 'practice', ACTIVITY: 'activity', SOURCE: 'source',
}

interface Place { readonly list: ListName; readonly whole: boolean; readonly worth: number; readonly cut: boolean }
interface AskedMatch extends Match { readonly whole: boolean; readonly cut: boolean }
/** A thing, with all the lists that it stands in by one text. */
interface StoredMatch { readonly id: string; readonly via: string | null; readonly places: readonly Place[]; readonly begins: number | null }

/** Everything that matches, by words and, beside them, by meaning. */
export async function findAll(reading: Reading, question: Question, languages: readonly Language[] | null, types: readonly ThingType[] | null, meaning: () => Promise<Meaning | null>): Promise<Answer> {
  const near = types && !types.includes('COMMITMENT') ? [] : meaning().then((known) => meaningMatches(reading, searchStatements.meanings, known, languages))
  const [byWords, byMeaning] = await Promise.all([wordMatches(reading, question, { languages, kinds: types?.map((type) => prefixes[type]) ?? null }), near])
  const found = fused([...byWords, ...byMeaning])
  return { found: found.slice(0, mostFound), complete: found.length <= mostFound && !byWords.some(({ cut }) => cut) }
}

/** What matches by words: in one statement where they are somewhere as they are spelt, in three at the most. */
async function wordMatches(reading: Reading, question: Question, scope: Scope): Promise<readonly AskedMatch[]> {
  const { sure, near, any } = asksOf(question, scope)
  const ask = async (asks: readonly Ask[]) => (asks.length > 0 ? matchesIn((await reading.graph.read(searchStatements.matches, { asks, ...scope, phrase: question.phrase, most: mostOfList, few: fewOfList, rev: reading.rev })) as unknown as readonly StoredMatch[]) : [])
  const first = await ask(sure)
  const second = first.some(({ whole }) => whole) ? first : [...first, ...(await ask(near))]
  return second.length > 0 ? second : ask(any)
}

/** The places of what was found, by the lists that it stands in. */
const matchesIn = (stored: readonly StoredMatch[]): readonly AskedMatch[] =>
  stored.flatMap(({ id, via, places, begins }) => places.map((place) => ({ ...place, id, via, worth: place.list === 'beginning' ? (begins ?? 0) : place.worth })))

/** The values of things in each dimension, in the order asked. */
export async function valuesOf(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const rows = (await reading.graph.read(searchStatements.dimensions, { ids, rev: reading.rev })) as unknown as readonly StoredValues[]
  return new Map(rows.map((row) => [row.id, {
    YEAR: row.years.filter((year) => year !== null).map(String), TOPIC: row.topics, MEMBER: row.members, PLAN: row.plans, INSTITUTION: row.institutions, PRACTICE: row.practices, LINK_KIND: row.linkKinds,
  }]))
}

interface StoredValues {
  readonly id: string
  readonly years: readonly (number | null)[]
  readonly topics: readonly string[]
  readonly members: readonly string[]
  readonly plans: readonly string[]
  readonly institutions: readonly string[]
  readonly practices: readonly string[]
  readonly linkKinds: readonly string[]
}

/** The names of things, for labels. */
export async function namesOf(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, ByLanguage>> {
  return new Map((await reading.graph.read(searchStatements.labels, { ids })).map((row) => [row.id as string, row.names as ByLanguage]))
}

/** The texts of some found things, own ones first, in the languages asked. */
export async function textsOf(reading: Reading, found: readonly Found[], languages: readonly Language[] | null): Promise<ReadonlyMap<string, readonly ShownText[]>> {
  const rows = await reading.graph.read(searchStatements.texts, { found: found.map(({ id, via }) => ({ id, via: via.slice(0, mostVia) })), looked: mostLooked, rev: reading.rev })
  return new Map(rows.map((row) => [row.id as string, shownTexts(row.texts as readonly StoredTexts[], languages)]))
}

/** Has the statements of search planned, which take longest, before somebody searches. */
export async function warmSearch(graph: Pick<Graph, 'read'>): Promise<void> {
  const nothing = { asks: [], ids: [], found: [], phrase: '', languages: null, kinds: null, most: 0, few: 0, looked: 0, rev: 0 }
  const { meanings: _, ...byWords } = searchStatements
  for (const statement of Object.values(byWords)) await graph.read(statement, nothing)
}
