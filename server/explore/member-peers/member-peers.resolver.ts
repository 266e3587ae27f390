import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { codeOf } from '../../concepts/commitment/commitment.filter.ts'
import type { Member } from '../../concepts/member/member.ts'
import { MemberType } from '../../concepts/member/member.type.ts'
import { idsOf, ownIdOf } from '../../concepts/thing/thing.ts'
import { pageOfList } from '../../reading/connection.ts'
import { connectionTypes } from '../../reading/connection.type.ts'
import type { Context } from '../../reading/context.ts'
import { PageArgs } from '../../reading/page.args.ts'
import type { Reason } from '../peers/peer-reasons.ts'
import { PeerReasonType } from '../peers/peers.type.ts'
import { claimsOf, namedOf } from '../told/told.store.ts'
import { membersBy } from './member-peers.store.ts'
import { memberReasons, toldMatches } from './member-reasons.ts'

const { EdgeType: MemberPeerEdge, ConnectionType: MemberPeerConnection } = connectionTypes('MemberPeer', () => MemberType, 'members worth talking to, best first')

interface MemberPeer { readonly cursor: string; readonly node: Member; readonly reasons: readonly Reason[] }

@Resolver(() => MemberPeerEdge)
export class MemberPeersResolver {
  @Query(() => MemberPeerConnection, { description: 'Members worth talking to, best first: for one member by links and topics of its commitments, or by topics, practices and commitments chosen ("who has a municipal peer network?"). Speaks of now.' })
  async memberPeers(
    @Arg('for', () => ID, { nullable: true, description: 'The id of a member, such as member:netherlands.' }) id: string | undefined,
    @Arg('topics', () => [ID], { nullable: true, description: 'With commitments on these topics.' }) topics: readonly string[] | undefined,
    @Arg('practices', () => [ID], { nullable: true, description: 'That carry out these practices in a commitment.' }) practices: readonly string[] | undefined,
    @Arg('commitments', () => [ID], { nullable: true, description: 'With commitments linked to these, by code.' }) commitments: readonly string[] | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { for: id ? ownIdOf('member', id) : null, topics: idsOf('topic', topics), practices: idsOf('practice', practices), commitments: commitments?.map((code) => `commitment:${codeOf(code)}`) ?? null }
    const named = [asked.for ?? [], asked.topics ?? [], asked.practices ?? [], asked.commitments ?? []].flat()
    if (named.length === 0 || named.length > mostNamed) throw new GraphQLError(`Expected for (the id of a member), or 1 to ${mostNamed} topics, practices and commitments, got ${named.length}.`, { extensions: { code: 'BAD_USER_INPUT' } })
    const ranked = await membersBy(reading, asked)
    const places = new Map(ranked.map((peer, place) => [peer, String(place).padStart(7, '0')]))
    const { edges, ...rest } = pageOfList(ranked, page, (peer) => places.get(peer)!)
    const matches = edges.flatMap(({ node }) => toldMatches(node))
    const [members, claims, things] = await Promise.all([
      reading.many<Member>(edges.map(({ node }) => node.id), info, ['edges', 'node']),
      claimsOf(reading, { links: [...new Set(matches.flatMap(({ link }) => link ?? []))] }),
      namedOf(reading, matches.flatMap(({ member, commitment, about }) => [member, commitment, about])),
    ])
    const byId = new Map(members.map((member) => [member.id, member]))
    const shown = edges.flatMap(({ cursor, node }): readonly MemberPeer[] => { const member = byId.get(node.id); return member ? [{ cursor, node: member, reasons: memberReasons(node, things, claims) }] : [] })
    return { ...rest, edges: shown }
  }

  @FieldResolver(() => [PeerReasonType], { description: 'Why, best reasons first, five at the most.' })
  reasons(@Root() { reasons }: MemberPeer) {
    return reasons
  }
}

const mostNamed = 20
