import type { InstitutionKind } from '../../../server/concepts/vocabulary.ts'
import type { Bundle } from '../../../server/ingest/bundle.ts'
import { directoryOf } from '../../../server/ingest/resolve/actors.ts'
import type { Known, KnownPlan } from '../../../server/ingest/resolve/known.ts'
import { readSeeds } from '../../../server/ingest/seeds/read-seeds.ts'
import { plainPhrase } from '../../../server/shared/plain-words.ts'
import { leanSeeds } from '../../setup/lean-seeds.ts'

type Says = Readonly<Record<string, unknown>>
interface Thing { readonly id: string; readonly records: readonly { readonly says: Says }[] }

/** What the graph knows when nothing but the seeds is in it; a test that reads pages needs no graph then. */
export async function knownFromSeeds(): Promise<Known> {
  const read = await readSeeds(leanSeeds())
  const seeds: Bundle = { ...read, institutions: merged(read.institutions), municipalities: merged(read.municipalities), plans: merged(read.plans), members: merged(read.members), practices: merged(read.practices), commitments: merged(read.commitments) }
  const topics = byName(seeds.topics)
  return {
    directory: directoryOf([...seeds.institutions, ...seeds.municipalities].map((thing) => ({ id: thing.id, names: namesOf(thing as Thing), ...(valueOf(thing as Thing, 'kind') ? { kind: valueOf(thing as Thing, 'kind') as InstitutionKind } : {}) }))),
    numbering: { plansOf: (member) => plansOf(seeds, member), codesOf: (plan) => codesOf(seeds, plan) },
    topics: { idOf: (name) => topics.get(plainPhrase(name)) },
    members: seeds.members.map((member) => ({ id: member.id, names: namesOf(member as Thing), kind: 'COUNTRY' as const, prefix: valueOf(member as Thing, 'prefix') as string })),
    practices: seeds.practices.map((practice) => ({ id: practice.id, names: namesOf(practice as Thing) })),
  }
}

/** Several entries of one thing as one, as they are in the graph. */
function merged<T extends { readonly id: string; readonly records: readonly unknown[] }>(things: readonly T[]): T[] {
  const byId = new Map<string, T>()
  for (const thing of things) byId.set(thing.id, { ...thing, records: [...(byId.get(thing.id)?.records ?? []), ...thing.records] })
  return [...byId.values()]
}

const namesOf = ({ records }: Thing): readonly string[] =>
  records.flatMap(({ says }) => [...['name', 'shortName', 'longName'].flatMap((key) => Object.values((says[key] ?? {}) as Record<string, string>)), ...((says.aliases ?? []) as string[]), ...((says.formerNames ?? []) as string[])])
const valueOf = ({ records }: Thing, key: string): unknown => records.map(({ says }) => says[key]).find((value) => value !== undefined)

function byName(things: readonly Thing[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const thing of things) for (const name of namesOf(thing)) found.set(plainPhrase(name), (found.get(plainPhrase(name)) ?? new Set()).add(thing.id))
  return new Map([...found].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0]!] as const] : [])))
}

const plansOf = ({ plans }: Bundle, member: string): readonly KnownPlan[] => (plans as readonly Thing[]).filter((plan) => valueOf(plan, 'member') === member)
  .map((plan) => ({ id: plan.id, startYear: valueOf(plan, 'startYear') as number, ...(valueOf(plan, 'endYear') ? { endYear: valueOf(plan, 'endYear') as number } : {}), ...(valueOf(plan, 'sequence') ? { sequence: valueOf(plan, 'sequence') as number } : {}) }))

function codesOf({ commitments }: Bundle, plan: string): ReadonlyMap<string, readonly string[]> {
  const inPlan = (commitments as readonly Thing[]).filter((commitment) => valueOf(commitment, 'plan') === plan && valueOf(commitment, 'planNumber') !== undefined)
  return new Map(inPlan.map((commitment) => [valueOf(commitment, 'planNumber') as string, [commitment.id.replace('commitment:', '')]]))
}
