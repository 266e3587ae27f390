import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
import type { Member } from '../member/member.ts'
import { MemberType } from '../member/member.type.ts'
import { SourceType } from '../source/source.type.ts'
import { recordsPart, sourcesPart } from '../statement/statement.reader.ts'
import { statementsIn } from '../statement/statement.ts'
import { StatementType } from '../statement/statement.type.ts'
import { idsOf, ownIdOf } from '../thing/thing.ts'
import { InstitutionKindEnum } from '../vocabulary.enums.ts'
import type { InstitutionKind } from '../vocabulary.ts'
import { institutionStatements as statements, successorPart } from './institution.reader.ts'
import { type Actor, memberKeyOf, type Municipality } from './institution.ts'
import { ActorConnection, ActorInterface, MunicipalityConnection, MunicipalityType } from './institution.type.ts'
import { MunicipalityFilter } from './municipality.input.ts'

@Resolver(() => ActorInterface)
export class InstitutionResolver {
  @Query(() => ActorInterface, { nullable: true, description: 'One body by its id: institution:open-state-foundation, municipality:GM0606.' })
  institution(@Arg('id', () => ID, { description: 'Its id; of one that is no municipality also without what stands before the colon: open-state-foundation.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Actor>(ownIdOf('institution', id, 'municipality'), info)
  }

  @Query(() => ActorConnection, { description: 'Bodies, municipalities included, in the order of their ids.' })
  institutions(
    @Arg('search', () => String, { nullable: true, description: 'With this in one of its names.' }) search: string | undefined,
    @Arg('kinds', () => [InstitutionKindEnum], { nullable: true, description: 'Only of these kinds.' }) kinds: readonly InstitutionKind[] | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    return listOf<Actor>(reading, { concept: 'institution', count: statements.count, parameters: { search: search ?? null, kinds: kinds ?? null } }, page, info)
  }

  @Query(() => MunicipalityType, { nullable: true, description: 'One municipality by its id or CBS code: municipality:GM0606, GM0606.' })
  municipality(@Arg('id', () => ID, { description: 'Its id or its CBS code: GM0606.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Municipality>(ownIdOf('municipality', id), info)
  }

  @Query(() => MunicipalityConnection, { description: 'Municipalities, in the order of their codes; those that have ended included.' })
  municipalities(
    @Arg('filter', () => MunicipalityFilter, { nullable: true, description: 'Which of them; all without it.' }) filter: MunicipalityFilter | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const parameters = {
      topics: idsOf('topic', filter?.topics), practices: idsOf('practice', filter?.practices), provinces: filter?.provinces ?? null, search: filter?.search ?? null,
      current: filter?.current ?? null,
    }
    return listOf<Municipality>(reading, { concept: 'institution', anchor: 'municipalities', count: statements.countMunicipalities, parameters }, page, info)
  }

  @FieldResolver(() => [StatementType], { description: 'What each passage states of the body itself, of all properties or of one (name, province, inhabitants).' })
  statements(@Root() actor: Actor, @Arg('property', () => String, { nullable: true, description: 'Only of this property; name stands for name_en, name_nl and so on.' }) property: string | undefined) {
    return statementsIn(recordsPart.of(actor), property)
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'The member whose body it is, for bodies abroad; null for Dutch and international ones.' })
  member(@Root() { id }: Actor, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo): Promise<Member | null> | null {
    const member = memberKeyOf(id)
    return member === undefined ? null : reading.one<Member>(`member:${member}`, info)
  }

  @FieldResolver(() => [SourceType], { description: 'Every document that something said of it rests on.' })
  sources(@Root() actor: Actor, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(sourcesPart.of(actor), info)
  }
}

@Resolver(() => MunicipalityType)
export class MunicipalityResolver {
  @FieldResolver(() => MunicipalityType, { nullable: true, description: 'The municipality it went into, where it has ended.' })
  successor(@Root() municipality: Municipality, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const successor = successorPart.of(municipality)
    return successor && reading.completed(successor, info)
  }
}
