import { scales } from '../../server/concepts/scales.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { live } from '../../server/graph/lifetime.ts'
import { readCypher } from '../../server/graph/statement.ts'
import { findable } from '../../server/ingest/record/findable.ts'
import { newestRevision } from './empty-graph.ts'
import file from './synthetic.cypher?raw'

const { statement } = readCypher('synthetic', file)
const inPlan = 20
const inPiece = 2_000
const topicCount = 20
const words = ['open', 'budget', 'water', 'council', 'data', 'algorithm', 'archive', 'school', 'health', 'contract', 'register', 'citizen', 'election', 'land', 'energy', 'court', 'portal', 'complaint', 'youth', 'climate']
const languages = ['en', 'nl', 'fr', 'es'] as const
const { steps } = scales.COMPLETION

/** The code of a made-up commitment by its place; there are codes for 260,000. */
export const codeAt = (place: number): string => `Z${String.fromCharCode(65 + Math.floor(place / 10_000))}${String(place % 10_000).padStart(4, '0')}`
/** Its title: a few words of the field, and one that is its own. */
export const titleAt = (place: number): string => {
  const next = randomFrom(place)
  return `${[0, 1, 2].map(() => pick(words, next)).join(' ')} nr${place}`
}
export const topicAt = (number: number): string => `topic:made-up-${number}`

/**
 * Adds commitments to a graph of seeds, the same ones for the same places: each with a plan, a text in one of four languages, two bodies, topics, a rating, and links to two
 * before it. One body takes part in every tenth, and one topic is of every third: what is everywhere. `members` share the plans among them.
 */
export async function addSynthetic(graph: Graph, count: number, first = 0, members = 1): Promise<void> {
  const parameters = { revision: Number(await newestRevision(graph)) + 1, live, source: 'source:editors', steps }
  await graph.alone(statement('addRoots'), { ...parameters, ...rootsOf(count, first, members) })
  for (let from = first; from < first + count; from += inPiece) {
    const places = Array.from({ length: Math.min(inPiece, first + count - from) }, (_, at) => from + at)
    await graph.alone(statement('addCommitments'), { ...parameters, rows: places.map((place) => commitmentAt(place, first)) })
    await graph.alone(statement('addLinks'), { ...parameters, links: places.flatMap((place) => linksAt(place, first)) })
  }
  await graph.alone(statement('addRevision'), parameters)
  await graph.alone(statement('settle'))
}

/** Plans and bodies grow with the commitments; topics do not. */
function rootsOf(count: number, first: number, members: number) {
  const of = Math.ceil(count / inPlan)
  const numbers = Array.from({ length: of }, (_, at) => first / inPlan + at)
  const named = (id: string, values: Record<string, string | number>) => findable(id, { id, ...values })
  return {
    members: Array.from({ length: members }, (_, number) => named(memberAt(number), { name_en: `Made up${number > 0 ? ` ${number}` : ''}`, prefix: 'ZZ' })),
    plans: numbers.map((number) => named(planAt(number), { name_en: `Made-up plan ${number}`, startYear: 2011 + (number % 14), member: memberAt(number % members) })),
    bodies: numbers.map((number) => named(bodyAt(number), { name_en: `Made-up body ${number}`, kind: 'OTHER' })),
    topics: first > 0 ? [] : Array.from({ length: topicCount }, (_, number) => named(topicAt(number), { name_en: `Made-up topic ${words[number]}` })),
  }
}

const memberAt = (number: number): string => (number === 0 ? 'member:made-up' : `member:made-up-${number}`)
/** The plan of a made-up commitment, by the plan's number. */
export const planAt = (number: number): string => `plan:AP_ZZZ${number}`
/** A made-up body by its number; the first is everywhere. */
export const bodyAt = (number: number): string => `institution:made-up-${number}`

function commitmentAt(place: number, first: number) {
  const next = randomFrom(place)
  const id = `commitment:${codeAt(place)}`
  const plan = Math.floor(place / inPlan)
  const body = () => bodyAt(place % 10 === 0 ? first / inPlan : Math.max(first / inPlan, plan - Math.floor(next() * 5)))
  const summary = Array.from({ length: 60 }, () => wordOf(next)).join(' ')
  const values = { id, code: codeAt(place), name_en: titleAt(place), plan: planAt(plan), planNumber: String((place % inPlan) + 1), year: 2011 + (plan % 14), start: '2018-07', end: '2020-06', [`summary_${languages[place % 4]}`]: summary }
  const completion = pick(steps, next)
  return { values: findable(id, values), lead: bodyAt(plan), partner: body(), completion, rank: steps.indexOf(completion), topics: [...new Set([topicAt(place % 3 === 0 ? 0 : Math.floor(next() * topicCount)), ...[1, 2].map(() => topicAt(Math.floor(next() * topicCount)))])] }
}

function linksAt(place: number, first: number) {
  const next = randomFrom(place + 1_000_000)
  const earlier = new Set([1, 2].map(() => place - 1 - Math.floor(next() * 40)).filter((other) => other >= first))
  return [...earlier].map((other) => ({ id: `link:${codeAt(other)}-${codeAt(place)}-thematic-overlap-irm`, from: `commitment:${codeAt(other)}`, to: `commitment:${codeAt(place)}`, plan: planAt(Math.floor(place / inPlan)) }))
}

/** A word of a text: every second of the field, else one of thousands of made-up ones, the first of them the most common, as in a language. */
const wordOf = (next: () => number): string => (next() < 0.5 ? pick(words, next) : String(Math.floor(5_000 ** next())).split('').map((digit) => syllables[Number(digit)]).join(''))
const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru']

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
