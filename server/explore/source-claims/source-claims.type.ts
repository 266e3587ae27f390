import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { EvidenceType } from '../../concepts/source/source.type.ts'
import { enumOf } from '../../concepts/vocabulary.enums.ts'
import { connectionTypes } from '../../reading/connection.type.ts'
import { claimKinds, type ClaimKind } from './source-claims.ts'

export const ClaimKindEnum = enumOf('ClaimKind', claimKinds, 'What sort of statement rests on a document.', {
  RECORD: 'What it says of a thing itself: names, dates, numbers, places.', TOPIC_TAG: 'That something belongs to a topic.', REFERENCE: 'A phrase that names commitments by number.',
})

@ObjectType('Said', { description: 'One property of a claim.', simpleResolvers: true })
export class SaidType {
  @Field(() => String, { description: 'Its name; texts have one per language, such as text_en.' }) readonly property!: string
  @Field(() => String, { description: 'Its value, as text; several with a semicolon between.' }) readonly value!: string
}

@ObjectType('ClaimCount', { description: 'How many claims of one kind there are.', simpleResolvers: true })
export class ClaimCountType {
  @Field(() => ClaimKindEnum, { description: 'The kind.' }) readonly kind!: ClaimKind
  @Field(() => Int, { description: 'How many; one that rests on two passages counts twice.' }) readonly count!: number
}

@ObjectType('SourceClaim', { description: 'A claim as it rests on one passage of a document.' })
export class SourceClaimType {
  @Field(() => ID, { description: 'The id of the claim; a link, finding or participation can be asked for by it.' }) readonly id!: string
  @Field(() => ClaimKindEnum, { description: 'What sort of claim.' }) readonly kind!: ClaimKind
  readonly evidence!: EvidenceType
}

export const { ConnectionType: SourceClaimConnection } = connectionTypes('SourceClaim', () => SourceClaimType, 'claims that rest on a document')
