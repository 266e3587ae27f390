import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { Finding } from '../../concepts/finding/finding.ts'
import type { Actor } from '../../concepts/institution/institution.ts'
import type { Participation } from '../../concepts/participation/participation.ts'
import { type Connection, type PageArguments, pageOfList } from '../../reading/connection.ts'
import type { Reading } from '../../reading/request.ts'
import { selectionOf } from '../../reading/selection.ts'
import { claimsOf, namedOf } from '../told/told.store.ts'
import { type Material, type Reason, reasonsOf } from './peer-reasons.ts'
import { type Basis, type Body, mostOutcomes, mostReasons, type PeersAsked, type RankedPeer } from './peers.ts'
import { basisOf, outcomesAbout, peersBy, peersNear } from './peers.store.ts'

/** A peer with its reasons and what came of what it does. */
export interface PeerEdge { readonly cursor: string; readonly node: Actor; readonly reasons: readonly Reason[]; readonly outcomes: readonly Finding[] }
/** A page of peers; silent is the body asked for, where nothing is known of it. */
export interface PeerAnswer { readonly edges: readonly PeerEdge[]; readonly pageInfo: Connection<unknown>['pageInfo']; readonly totalCount: number; readonly silent: Body | null }

/** Finds peers, ranks them, and tells those of one page: the same number of statements however many there are. */
export async function answerOf(reading: Reading, asked: PeersAsked, page: PageArguments, info: GraphQLResolveInfo): Promise<PeerAnswer> {
  const basis = await basisOf(reading, asked)
  if (asked.for !== null && !basis.body) throw new GraphQLError(`Expected for to be the id of a body that the hub knows, such as municipality:GM0344, got "${asked.for}". Find ids with search.`, { extensions: { code: 'BAD_USER_INPUT' } })
  const silent = !asked.topics && !asked.practices && basis.own.length === 0 && basis.body?.kind === 'MUNICIPALITY' ? basis.body : null
  const ranked = silent ? await peersNear(reading, silent, asked) : await peersBy(reading, basis, asked)
  const places = new Map(ranked.map((peer, place) => [peer, String(place).padStart(7, '0')]))
  const { edges, pageInfo, totalCount } = pageOfList(ranked, page, (peer) => places.get(peer)!)
  const told = await toldOf(reading, edges.map(({ node }) => node), basis, info)
  return { edges: edges.flatMap(({ cursor, node }) => { const edge = told(node); return edge ? [{ cursor, ...edge }] : [] }), pageInfo, totalCount, silent }
}

/** Reads what the peers of a page are told with. */
async function toldOf(reading: Reading, peers: readonly RankedPeer[], basis: Basis, info: GraphQLResolveInfo): Promise<(peer: RankedPeer) => Omit<PeerEdge, 'cursor'> | null> {
  const matches = peers.flatMap((peer) => peer.matches.slice(0, mostReasons))
  const [actors, claims] = await Promise.all([
    reading.many<Actor>(peers.map(({ id }) => id), info, ['edges', 'node']),
    claimsOf(reading, { participations: [...new Set(matches.map(({ claim }) => claim))], links: [...new Set(matches.flatMap(({ link }) => link ?? []))] }),
  ])
  const ids = matches.flatMap(({ claim, about }) => [about, (claims.get(claim) as Participation | undefined)?.inId ?? about])
  const material: Material = { things: await namedOf(reading, ids), claims, basis }
  const reasons = new Map(peers.map((peer) => [peer.id, reasonsOf(peer, material)]))
  const outcomes = selectionOf(info, ['edges']).fields.has('outcomes') ? await outcomesAbout(reading, [...peers.map(({ id }) => id), ...[...reasons.values()].flat().flatMap(({ commitmentId }) => commitmentId ?? [])]) : null
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return ({ id }) => {
    const node = byId.get(id)
    const because = reasons.get(id) ?? []
    const about = [id, ...because.flatMap(({ commitmentId }) => commitmentId ?? [])].flatMap((thing) => outcomes?.get(thing) ?? [])
    return node ? { node, reasons: because, outcomes: [...new Map(about.map((finding) => [finding.id, finding])).values()].slice(0, mostOutcomes) } : null
  }
}
