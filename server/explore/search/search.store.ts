import { institutionFragments } from '../../concepts/institution/institution.reader.ts'
import type { ByLanguage } from '../../concepts/thing/thing.ts'
import type { Language, ThingType } from '../../concepts/vocabulary.ts'
import type { Graph } from '../../graph/graph.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import { type Ask, asksOf, type ListName, lists, type Scope } from './asks.ts'
import type { Values } from './facets.ts'
import { type Found, fused, type Match } from './fusion.ts'
import { type Meaning, meaningMatches } from './meaning.ts'
import type { Question } from './question.ts'
import file from './search.cypher?raw'
import { type ShownText, shownTexts, type StoredTexts } from './shown-texts.ts'

const cypher = readCypher('search', file, institutionFragments)
export const searchStatements = { matches: cypher.statement('matches'), meanings: cypher.statement('meanings'), dimensions: cypher.statement('dimensions'), labels: cypher.statement('labels'), texts: cypher.statement('texts') }

/** How many of the best are found, and kept of each list on the way. */
export const mostFound = 1000
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

interface AskedMatch extends Match { readonly whole: boolean }
/** A thing, with all the lists that it stands in by one text. */
interface StoredMatch { readonly id: string; readonly via: string | null; readonly places: readonly { readonly list: ListName; readonly whole: boolean; readonly worth: number }[]; readonly begins: number | null }

/** Everything that matches: by words in one statement where they are somewhere as they are spelt, in three at the most, and by meaning in one beside them. */
export async function findAll(reading: Reading, question: Question, languages: readonly Language[] | null, types: readonly ThingType[] | null, meaning: Meaning | null = null): Promise<Answer> {
  const scope: Scope = { languages, kinds: types?.map((type) => prefixes[type]) ?? null }
  const { sure, near, any } = asksOf(question, scope)
  const ask = async (asks: readonly Ask[]) => (asks.length > 0 ? matchesIn((await reading.graph.read(searchStatements.matches, { asks, ...scope, phrase: question.phrase, kept: mostFound, rev: reading.rev })) as unknown as readonly StoredMatch[]) : [])
  const byMeaning = types && !types.includes('COMMITMENT') ? [] : meaningMatches(reading, searchStatements.meanings, meaning, languages)
  const first = await ask(sure)
  const second = first.some(({ whole }) => whole) ? first : [...first, ...(await ask(near))]
  const matches = [...(second.length > 0 ? second : await ask(any)), ...(await byMeaning)]
  const found = fused(matches)
  return { found: found.slice(0, mostFound), complete: found.length <= mostFound && !lists.some((list) => matches.filter((match) => match.list === list).length >= mostFound) }
}

/** The best of each list, best first: as many as are kept. */
function matchesIn(stored: readonly StoredMatch[]): readonly AskedMatch[] {
  const matches = stored.flatMap(({ id, via, places, begins }) => places.map(({ list, whole, worth }) => ({ list, whole, id, via, worth: list === 'beginning' ? (begins ?? 0) : worth })))
  return lists.flatMap((list) => matches.filter((match) => match.list === list).sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1)).slice(0, mostFound))
}

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
  const nothing = { asks: [], ids: [], found: [], phrase: '', languages: null, kinds: null, kept: 0, looked: 0, rev: 0 }
  const { meanings: _, ...byWords } = searchStatements
  for (const statement of Object.values(byWords)) await graph.read(statement, nothing)
}
