import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AsserterEnum, ClaimStatusEnum, LanguageEnum, ModalityEnum, ThingTypeEnum } from '../../concepts/vocabulary.enums.ts'
import type { Asserter, ClaimStatus, Language, Modality, ThingType } from '../../concepts/vocabulary.ts'

@ObjectType('DegreeByKind', { description: 'How many connections of one kind a thing has, whether or not they are shown.', simpleResolvers: true })
export class DegreeByKindType {
  @Field(() => String, { description: 'A link kind, the role of a participation, ABOUT for topics, or a place in the structure (IN_PLAN ...).' }) readonly kind!: string
  @Field(() => Int, { description: 'How many.' }) readonly count!: number
}

@ObjectType('GraphNode', { description: 'A thing in a picture of the graph.' })
export class GraphNodeType {
  @Field(() => ID, { description: 'Its permanent id.' }) readonly id!: string
  @Field(() => ThingTypeEnum, { description: 'What it is.' }) readonly type!: ThingType
  @Field(() => String, { description: 'Its English name or the next best.' }) readonly label!: string
  @Field(() => LanguageEnum, { nullable: true, description: 'The language that label is really in; null where no source names the thing.' }) readonly labelLanguage!: Language | null
  @Field(() => Int, { nullable: true, description: 'The year it belongs to, where it has one.' }) readonly year!: number | null
}

@ObjectType('GraphEdge', { description: 'A connection in a picture of the graph.' })
export class GraphEdgeType {
  @Field(() => ID, { description: 'The id of the link or participation, or one made of its ends.' }) readonly id!: string
  @Field(() => ID, { description: 'Where it starts.' }) readonly source!: string
  @Field(() => ID, { description: 'Where it ends.' }) readonly target!: string
  @Field(() => String, { description: 'A link kind, the role of a participation, ABOUT, or a place in the structure.' }) readonly kind!: string
  @Field(() => ClaimStatusEnum, { nullable: true, description: 'Of links and participations.' }) readonly status!: ClaimStatus | null
  @Field(() => AsserterEnum, { nullable: true, description: 'Of links: who says so.' }) readonly asserter!: Asserter | null
  @Field(() => ModalityEnum, { nullable: true, description: 'Of links: as a fact or as a possibility.' }) readonly modality!: Modality | null
}

@ObjectType('GraphView', { description: 'A part of the graph, nearest things first, in stated limits.', simpleResolvers: true })
export class GraphViewType {
  @Field(() => [GraphNodeType], { description: 'The things shown.' }) readonly nodes!: readonly GraphNodeType[]
  @Field(() => [GraphEdgeType], { description: 'The connections among them.' }) readonly edges!: readonly GraphEdgeType[]
  @Field(() => Int, { nullable: true, description: 'How many things were found within reach; null where there are too many to count.' }) readonly totalNodes!: number | null
  @Field(() => Int, { nullable: true, description: 'How many connections were found: those by which things were reached, and all among the things shown; null where there are too many to count.' }) readonly totalEdges!: number | null
  @Field(() => Boolean, { description: 'Whether more is within reach than is shown.' }) readonly truncated!: boolean
}
