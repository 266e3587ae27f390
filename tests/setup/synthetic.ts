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
const completions = ['Not Started', 'Limited', 'Substantial', 'Complete']

/** The code of a made-up commitment by its place; there are codes for 260,000. */
export const codeAt = (place: number): string => `Z${String.fromCharCode(65 + Math.floor(place / 10_000))}${String(place % 10_000).padStart(4, '0')}`
/** Its title: a few words of the field, and one that is its own. */
export const titleAt = (place: number): string => {
  const next = randomFrom(place)
  return `${[0, 1, 2].map(() => pick(words, next)).join(' ')} nr${place}`
}
export const topicAt = (number: number): string => `topic:made-up-${number}`

/** Adds commitments to a graph of seeds, the same ones for the same places: each with a plan, two bodies, topics, a rating, and links to two before it. */
export async function addSynthetic(graph: Graph, count: number, first = 0): Promise<void> {
  const parameters = { revision: Number(await newestRevision(graph)) + 1, live, source: 'source:editors' }
  await graph.alone(statement('addRoots'), { ...parameters, ...rootsOf(count, first) })
  for (let from = first; from < first + count; from += inPiece) {
    const places = Array.from({ length: Math.min(inPiece, first + count - from) }, (_, at) => from + at)
    await graph.alone(statement('addCommitments'), { ...parameters, rows: places.map((place) => commitmentAt(place, first)) })
    await graph.alone(statement('addLinks'), { ...parameters, links: places.flatMap((place) => linksAt(place, first)) })
  }
  await graph.alone(statement('addRevision'), parameters)
  await graph.alone(statement('settle'))
}

/** Plans and bodies grow with the commitments; topics do not. */
function rootsOf(count: number, first: number) {
  const of = Math.ceil(count / inPlan)
  const numbers = Array.from({ length: of }, (_, at) => first / inPlan + at)
  const named = (id: string, values: Record<string, string | number>) => findable(id, { id, ...values })
  return {
    plans: numbers.map((number) => named(planAt(number), { name_en: `Made-up plan ${number}`, startYear: 2011 + (number % 14) })),
    bodies: numbers.map((number) => named(bodyAt(number), { name_en: `Made-up body ${number}`, kind: 'OTHER' })),
    topics: first > 0 ? [] : Array.from({ length: topicCount }, (_, number) => named(topicAt(number), { name_en: `Made-up topic ${words[number]}` })),
  }
}

const planAt = (number: number): string => `plan:AP_ZZZ${number}`
const bodyAt = (number: number): string => `institution:made-up-${number}`

function commitmentAt(place: number, first: number) {
  const next = randomFrom(place)
  const id = `commitment:${codeAt(place)}`
  const plan = Math.floor(place / inPlan)
  const body = () => bodyAt(Math.max(first / inPlan, plan - Math.floor(next() * 5)))
  const values = { id, code: codeAt(place), name_en: titleAt(place), plan: planAt(plan), planNumber: String((place % inPlan) + 1), year: 2011 + (plan % 14), start: '2018-07', end: '2020-06' }
  return { values: findable(id, values), lead: bodyAt(plan), partner: body(), completion: pick(completions, next), topics: [...new Set([0, 1, 2].map(() => topicAt(Math.floor(next() * topicCount))))] }
}

function linksAt(place: number, first: number) {
  const next = randomFrom(place + 1_000_000)
  const earlier = new Set([1, 2].map(() => place - 1 - Math.floor(next() * 40)).filter((other) => other >= first))
  return [...earlier].map((other) => ({ id: `link:${codeAt(other)}-${codeAt(place)}-thematic-overlap-irm`, from: `commitment:${codeAt(other)}`, to: `commitment:${codeAt(place)}` }))
}

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
