import { GraphQLDateTime } from 'graphql-scalars'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { PageInfo } from '../../reading/connection.type.ts'
import { EvidenceType } from '../source/source.type.ts'
import { NodeInterface } from '../thing/thing.type.ts'
import { AsserterEnum, ClaimStatusEnum, ConfidenceEnum, DirectionEnum, LikelihoodEnum, LinkKindEnum, ModalityEnum } from '../vocabulary.enums.ts'
import type { Asserter, ClaimStatus, Confidence, Direction, Likelihood, LinkKind, Modality } from '../vocabulary.ts'

@ObjectType('Judgement', { description: "An editor's decision about a claim.", simpleResolvers: true })
export class JudgementType {
  @Field(() => String, { description: 'The handle under which the editor agreed to be shown.' }) readonly by!: string
  @Field(() => GraphQLDateTime, { description: 'When.' }) readonly at!: Date
  @Field(() => ClaimStatusEnum, { description: 'What the claim became.' }) readonly status!: ClaimStatus
  @Field(() => String, { description: 'Why.' }) readonly note!: string
}

@ObjectType('Link', { implements: NodeInterface, description: 'A typed claim about two commitments, with who asserts it. The same ends can have several: what the IRM says and what is computed are two links.' })
export class LinkType extends NodeInterface {
  @Field(() => LinkKindEnum, { description: 'What it says.' }) readonly kind!: LinkKind
  @Field(() => AsserterEnum, { description: 'Who says so.' }) readonly asserter!: Asserter
  @Field(() => ModalityEnum, { description: 'As a fact or as a possibility.' }) readonly modality!: Modality
  @Field(() => ClaimStatusEnum, { description: 'Whether it was read rightly; of a computed link, what an editor thought of it.' }) readonly status!: ClaimStatus
  @Field(() => ConfidenceEnum, { nullable: true, description: 'How sure the reading is, where somebody had to interpret.' }) readonly confidence!: Confidence | null
  @Field(() => Float, { nullable: true, description: 'Of a computed link: how near the texts are, in standard deviations.' }) readonly score!: number | null
  @Field(() => LikelihoodEnum, { nullable: true, description: 'Of a computed link: how sure the computation is.' }) readonly likelihood!: Likelihood | null
  @Field(() => String, { nullable: true, description: 'Of a computed link: by which method and run.' }) readonly method!: string | null
  @Field(() => [EvidenceType], { description: 'The passages it rests on; some may deny it.' }) readonly evidence!: readonly EvidenceType[]
  @Field(() => [JudgementType], { description: 'What editors decided about it, in order.' }) readonly judgements!: readonly JudgementType[]
  @Field(() => Int, { description: 'The revision that added this version of it.' }) readonly addedIn!: number
  @Field(() => Int, { nullable: true, description: 'The revision that ended it; null while it lives at the revision read.' }) readonly retiredIn!: number | null
}

export const { ConnectionType: LinkConnection } = connectionTypes('Link', () => LinkType, 'links')

@ObjectType('CommitmentLinkEdge', { description: 'A link as seen from one of its ends; node is the other commitment.' })
export class CommitmentLinkEdge {
  @Field(() => String, { description: 'Stands for this row in after.' }) readonly cursor!: string
  @Field(() => LinkType, { description: 'The link.' }) readonly link!: LinkType
  @Field(() => DirectionEnum, { description: 'How it stands to the commitment it was asked of.' }) readonly direction!: Direction
}

@ObjectType('CommitmentLinkConnection', { description: 'The links of a commitment, by pages of 25 unless told, 200 at the most.', simpleResolvers: true })
export class CommitmentLinkConnection {
  @Field(() => [CommitmentLinkEdge], { description: 'The rows of this page.' }) readonly edges!: readonly CommitmentLinkEdge[]
  @Field(() => PageInfo, { description: 'Where this page stands.' }) readonly pageInfo!: PageInfo
  @Field(() => Int, { description: 'How many links there are on all pages.' }) readonly totalCount!: number
}
