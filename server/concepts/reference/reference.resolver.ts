import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import type { Commitment } from '../commitment/commitment.ts'
import { CommitmentType } from '../commitment/commitment.type.ts'
import { EvidenceType } from '../source/source.type.ts'
import { referencesPart } from './reference.reader.ts'
import type { Reference } from './reference.ts'
import { ReferenceType } from './reference.type.ts'

@Resolver(() => ReferenceType)
export class ReferenceResolver {
  @FieldResolver(() => [CommitmentType], { description: 'The commitments it names, in the order of the phrase; empty unless resolved.' })
  targets(@Root() reference: Reference, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.many<Commitment>(reference.targetIds, info)
  }

  @FieldResolver(() => EvidenceType, { description: 'Where the phrase stands.' })
  evidence(@Root() reference: Reference) {
    return reference.evidence[0]
  }
}

@Resolver(() => CommitmentType)
export class CommitmentReferencesResolver {
  @FieldResolver(() => [ReferenceType], { description: 'Phrases in its texts that name commitments by number.' })
  references(@Root() commitment: Commitment) {
    return referencesPart.of(commitment)
  }
}
