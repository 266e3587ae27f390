import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import { bestWays, type Way } from './best-ways.ts'
import { claimsOf, namedOf } from '../told/told.store.ts'
import type { Named, ToldClaim } from '../told/told.ts'
import file from './paths.cypher?raw'
import { hub, mostOfOne, mostSteps, mostWalked, type Step, stepsBetween, within } from './paths.ts'

const cypher = readCypher('paths', file)
export const pathsStatements = { steps: cypher.statement('steps'), degrees: cypher.statement('degrees') }

/** The best ways between two things: a statement for each round of walking, and one for how much is connected to what lies between. */
export async function waysBetween(reading: Reading, from: string, to: string, length: number, first: number): Promise<{ readonly ways: readonly Way[]; readonly unknown: readonly string[] }> {
  const { graph, rev } = reading
  const stepsOf = async (ids: readonly string[]): Promise<readonly Step[]> => (await graph.read(pathsStatements.steps, { ids, ends: [from, to], hub, mostWalked, mostOfOne, mostSteps, rev })) as unknown as readonly Step[]
  const steps = within(await stepsBetween([from, to], length, stepsOf), [from, to], length)
  const ids = [...new Set([from, to, ...steps.flatMap(({ source, target }) => [source, target])])]
  const degrees = new Map((await graph.read(pathsStatements.degrees, { ids, rev })).map((row) => [row.id as string, row.degree as number]))
  return { ways: bestWays({ from, to, steps, degrees, length }, first), unknown: [from, to].filter((id) => !degrees.has(id)) }
}

/** The things that ways lead over, and what each step rests on, by id. */
export async function toldOf(reading: Reading, ways: readonly Way[]): Promise<{ readonly things: ReadonlyMap<string, Named>; readonly claims: ReadonlyMap<string, ToldClaim> }> {
  const hops = ways.flatMap((way) => way.hops)
  const ofType = (type: Step['type']): readonly Step[] => [...new Map(hops.filter(({ step }) => step.type === type).map(({ step }) => [step.id, step])).values()]
  const ends = (type: Step['type']) => ofType(type).map(({ id, source, target }) => ({ id, source, target }))
  const wanted = { links: ofType('LINK').map(({ id }) => id), participations: ofType('PARTICIPATION').map(({ id }) => id), tags: ends('TAG'), structures: ends('STRUCTURE') }
  const [things, claims] = await Promise.all([namedOf(reading, hops.flatMap(({ fromId, toId }) => [fromId, toId])), claimsOf(reading, wanted)])
  return { things, claims }
}
