import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { NodeInterface, ThingInterface } from '../../concepts/thing/thing.type.ts'
import type { Context } from '../../reading/context.ts'
import { PageArgs } from '../../reading/page.args.ts'
import type { Change } from './changes.ts'
import { changesOf } from './changes.store.ts'
import { ChangeConnection, ChangeType } from './changes.type.ts'

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** Claims that can be asked for by their ids. */
const nodes = /^(link|finding|participation):/

@Resolver(() => ChangeType)
export class ChangesResolver {
  @Query(() => ChangeConnection, { description: 'What changed after one revision, or since a time, up to another revision; all there is unless told. Not listed: topic tags, the passages that claims rest on, and how documents are described.' })
  changes(
    @Arg('since', () => Int, { nullable: true, description: 'The revision after which to begin.' }) since: number | undefined,
    @Arg('sinceTime', () => GraphQLDateTime, { nullable: true, description: 'Only revisions written at this time or later.' }) sinceTime: Date | undefined,
    @Arg('until', () => Int, { nullable: true, description: 'The last revision; the one that is read unless told.' }) until: number | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context,
  ) {
    const [after, last] = [since ?? 0, until ?? reading.rev]
    if (after < 0 || after > last) throw badInput(`Expected since to be from 0 to ${last}, the last revision asked for, got ${after}.`)
    return changesOf(reading, { since: after, until: Math.min(last, reading.rev), sinceTime: sinceTime?.toISOString() ?? null }, page)
  }

  @FieldResolver(() => ThingInterface, { nullable: true, description: 'The thing that the claim is about.' })
  thing(@Root() change: Change, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return change.thingId && reading.one(change.thingId, info)
  }

  @FieldResolver(() => ThingInterface, { nullable: true, description: 'Of a link: the commitment at its other end, also when the link ended.' })
  other(@Root() change: Change, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return change.otherId && reading.one(change.otherId, info)
  }

  @FieldResolver(() => NodeInterface, { nullable: true, description: 'The claim, where it lives at the revision read and can be asked for by its id.' })
  claim(@Root() change: Change, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return nodes.test(change.claimId) ? reading.one(change.claimId, info) : null
  }
}
