import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { PartialDateScalar } from '../scalars.ts'
import { EvidenceType, SourceType } from '../source/source.type.ts'
import { ThingInterface } from '../thing/thing.type.ts'
import { LanguageEnum } from '../vocabulary.enums.ts'
import type { Language } from '../vocabulary.ts'

@ObjectType('LocalText', { description: 'A text in one language.', simpleResolvers: true })
export class LocalText {
  @Field(() => String, { description: 'The text.' }) readonly value!: string
  @Field(() => LanguageEnum, { description: 'Its language.' }) readonly language!: Language
  @Field(() => Boolean, { description: 'Whether a machine translated it.' }) readonly machineTranslated!: boolean
  @Field(() => SourceType, { nullable: true, description: "Where it stands; null for the hub's own words." }) readonly source!: SourceType | null
}

@ObjectType('Statement', { description: 'One property as one passage states it.', simpleResolvers: true })
export class StatementType {
  @Field(() => String, { description: 'The property; texts have one per language, such as name_en.' }) readonly property!: string
  @Field(() => String, { description: 'The value, as text.' }) readonly value!: string
  @Field(() => Boolean, { description: 'Whether it is the one shown: the best by the rank of its passage, then the newer capture.' }) readonly preferred!: boolean
  @Field(() => EvidenceType, { description: 'Where it stands.' }) readonly evidence!: EvidenceType
}

@ObjectType('Conflict', { description: 'A property on which passages disagree.', simpleResolvers: true })
export class ConflictType {
  @Field(() => String, { description: 'The property.' }) readonly property!: string
  @Field(() => [StatementType], { description: 'All statements of it, the one shown first.' }) readonly statements!: readonly StatementType[]
}

@ObjectType('Commitment', { implements: ThingInterface, description: 'What a member promised in an action plan.' })
export class CommitmentType extends ThingInterface {
  @Field(() => String, { description: "OGP's permanent code." }) readonly code!: string
  @Field(() => String, { nullable: true, description: "The number in the plan's own text, as text (3, 1a); not the place in any web list." }) readonly planNumber!: string | null
  @Field(() => Int, { nullable: true, description: "Its place in the list on OGP's website when that was captured: not a plan number, and not what references mean." }) readonly webListPlace!: number | null
  @Field(() => Int, { description: 'The year in which its plan was submitted.' }) readonly year!: number
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it starts, by the best statement; see conflicts.' }) readonly start!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends, by the best statement; see conflicts.' }) readonly end!: string | null
  @Field(() => String, { nullable: true, description: "Its page on OGP's website." }) readonly url!: string | null
}

export const { ConnectionType: CommitmentConnection } = connectionTypes('Commitment', () => CommitmentType, 'commitments')
