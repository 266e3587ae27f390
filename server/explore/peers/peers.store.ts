import { findingFragments } from '../../concepts/finding/finding.reader.ts'
import type { Finding } from '../../concepts/finding/finding.ts'
import { institutionFragments } from '../../concepts/institution/institution.reader.ts'
import { sourceFragments } from '../../concepts/source/source.reader.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import { nearness } from './nearness.ts'
import file from './peers.cypher?raw'
import { type Basis, type Body, limits, type Match, mostOutcomes, mostReasons, type PeersAsked, rankPeers, type RankedPeer } from './peers.ts'

const cypher = readCypher('peers', file, { ...sourceFragments, ...institutionFragments, ...findingFragments })
export const peersStatements = { basis: cypher.statement('basis'), shared: cypher.statement('shared'), linked: cypher.statement('linked'), onTopics: cypher.statement('onTopics'), active: cypher.statement('active'), outcomes: cypher.statement('outcomes') }

/** What a body is compared by: what was chosen or, where nothing was, what it takes part in itself. */
export async function basisOf(reading: Reading, asked: PeersAsked): Promise<Basis> {
  const [row] = await reading.graph.read(peersStatements.basis, { for: asked.for, ...limits, rev: reading.rev })
  const { body, own, topics } = row as unknown as Basis
  if (!asked.topics && !asked.practices) return { body, own, topics }
  const rolesOf = new Map(own.map(({ id, roles }) => [id, roles]))
  return { body, own: (asked.practices ?? []).map((id) => ({ id, roles: rolesOf.get(id) ?? [] })), topics: asked.topics ?? [] }
}

/** Everybody who shares something of a basis, best first. */
export async function peersBy(reading: Reading, basis: Basis, asked: PeersAsked): Promise<readonly RankedPeer[]> {
  const parameters = { into: basis.own.map(({ id }) => id), topics: basis.topics, ...conditionsOf(asked), ...limits, rev: reading.rev }
  const { shared, linked, onTopics } = peersStatements
  const rows = await Promise.all([shared, linked, onTopics].map((statement) => reading.graph.read(statement, parameters)))
  return rankPeers(rows.flat() as unknown as readonly Match[], basis)
}

interface Active extends Pick<Body, 'province' | 'latitude' | 'longitude' | 'inhabitants'> { readonly actor: string; readonly claims: readonly string[] }

/** Municipalities that do anything, those that lie near one and are like it first: for one of which nothing is known. */
export async function peersNear(reading: Reading, body: Body, asked: PeersAsked): Promise<readonly RankedPeer[]> {
  const rows = (await reading.graph.read(peersStatements.active, { ...conditionsOf(asked), mostReasons, rev: reading.rev })) as unknown as readonly Active[]
  const peers = rows.map((there): RankedPeer => {
    const { distance, ...near } = nearness(body, there)
    const matches = there.claims.map((claim): Match => ({ via: 'SHARED', about: claim, actor: there.actor, kind: 'MUNICIPALITY', claim, role: null, stage: null, count: null, link: null, asserter: null, times: 1 }))
    return { id: there.actor, matches, near, score: -distance }
  })
  return peers.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

const conditionsOf = ({ for: id, provinces, kinds }: PeersAsked) => ({ for: id, provinces, kinds })

/** Results and lessons about things, by thing. */
export async function outcomesAbout(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const rows = await reading.graph.read(peersStatements.outcomes, { ids: [...new Set(ids)], mostOutcomes, parts: { evidence: true }, rev: reading.rev })
  return new Map(rows.map(({ id, findings }) => [id as string, findings as readonly Finding[]]))
}
