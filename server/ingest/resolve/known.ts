import type { Graph, Row } from '../../graph/graph.ts'
import { live } from '../../graph/lifetime.ts'
import { readCypher } from '../../graph/statement.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import { type Directory, directoryOf, type KnownActor } from './actors.ts'
import file from './known.cypher?raw'

const { statement } = readCypher('known', file)
/** Statements of this file, for the check that explains them all. */
export const knownStatements = { bodies: statement('bodies'), topics: statement('topics'), practices: statement('practices'), members: statement('members'), plans: statement('plans') }

/** What the graph knows already, for readers that have to tell what a name or a number means. Members are given by id: member:netherlands. */
export interface Known {
  readonly directory: Directory
  readonly numbering: Numbering
  readonly topics: TopicDirectory
  readonly members: readonly KnownMember[]
  readonly practices: readonly KnownPractice[]
}

/** The plans of members, and which commitments stand under a plan's own numbers (texts such as "3", "1a"). */
export interface Numbering {
  plansOf(member: string): readonly KnownPlan[]
  codesOf(planId: string): ReadonlyMap<string, readonly string[]>
}
export interface KnownPlan {
  readonly id: string
  readonly sequence?: number
  readonly startYear: number
  readonly endYear?: number
  /** The years in which its commitments were handed in; as a rule one. */
  readonly submitted?: readonly number[]
}

/** Policy areas by any of their names, present or former, in any language. */
export interface TopicDirectory { idOf(name: string): string | undefined }

export interface KnownMember { readonly id: string; readonly names: readonly string[]; readonly kind: 'COUNTRY' | 'LOCAL'; readonly prefix?: string }

/** A practice with its names and aliases in all languages, as they are written. */
export interface KnownPractice { readonly id: string; readonly names: readonly string[] }

/** Reads what the graph knows now: names as the seeds give them, plans and their numbers whoever said them. */
export async function knownIn(graph: Pick<Graph, 'read'>): Promise<Known> {
  const ask = (one: keyof typeof knownStatements) => graph.read(knownStatements[one], { live })
  const [bodies, topics, practices, members, plans] = await Promise.all([ask('bodies'), ask('topics'), ask('practices'), ask('members'), ask('plans')])
  return {
    directory: directoryOf(bodies.map(given) as unknown as readonly KnownActor[]), numbering: numberingOf(plans), topics: topicsOf(topics),
    members: members.map((row) => given(row) as unknown as KnownMember), practices: practices as unknown as readonly KnownPractice[],
  }
}

/** What bears a name now comes before what once bore it. */
function topicsOf(topics: readonly Row[]): TopicDirectory {
  const [now, once] = [byName(topics), byName(topics, 'formerNames')]
  return { idOf: (name) => now.get(plainPhrase(name)) ?? once.get(plainPhrase(name)) }
}

/** A name that two things bear tells neither. */
function byName(rows: readonly Row[], column: 'names' | 'formerNames' = 'names'): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const row of rows)
    for (const name of new Set((row[column] as readonly string[]).map(plainPhrase))) found.set(name, (found.get(name) ?? new Set()).add(row.id as string))
  return new Map([...found].flatMap(([name, ids]) => (ids.size === 1 && name ? [[name, [...ids][0]!] as const] : [])))
}

interface Numbered { readonly number: string; readonly code: string }

function numberingOf(plans: readonly Row[]): Numbering {
  const codes = new Map(plans.map(({ id, numbered }) => [id as string, codesByNumber(numbered as readonly Numbered[])]))
  return {
    plansOf: (member) => plans.filter((plan) => plan.member === member).map(({ id, sequence, startYear, endYear, submitted }) => given({ id, sequence, startYear, endYear, submitted }) as unknown as KnownPlan),
    codesOf: (planId) => codes.get(planId) ?? new Map(),
  }
}

/** Several codes stand under one number where a plan numbers twice. */
function codesByNumber(numbered: readonly Numbered[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>()
  for (const { number, code } of numbered) codes.set(number, [...(codes.get(number) ?? []), code].sort())
  return codes
}

const given = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
