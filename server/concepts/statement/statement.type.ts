import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../source/source.type.ts'
import { LanguageEnum } from '../vocabulary.enums.ts'
import type { Language } from '../vocabulary.ts'

@ObjectType('LocalText', { description: 'A text in one language.', simpleResolvers: true })
export class LocalText {
  @Field(() => String, { description: 'The text.' }) readonly value!: string
  @Field(() => LanguageEnum, { description: 'Its language.' }) readonly language!: Language
  @Field(() => Boolean, { description: 'Whether a machine translated it.' }) readonly machineTranslated!: boolean
}

@ObjectType('Statement', { description: 'One property as one passage states it.', simpleResolvers: true })
export class StatementType {
  @Field(() => String, { description: 'The property; texts have one per language, such as name_en. Of a rating it is assessments, the indicator and the report: assessments.COMPLETION.Netherlands Design Report 2018-2020; of a milestone milestones, its label and start, end or due: milestones.3.1.end.' }) readonly property!: string
  @Field(() => String, { description: 'The value, as text.' }) readonly value!: string
  @Field(() => Boolean, { description: 'Whether it is the one shown: the best by the rank of its passage, then the newer capture.' }) readonly preferred!: boolean
  @Field(() => EvidenceType, { description: 'Where it stands.' }) readonly evidence!: EvidenceType
}

@ObjectType('Conflict', { description: 'A property on which passages disagree.', simpleResolvers: true })
export class ConflictType {
  @Field(() => String, { description: 'The property.' }) readonly property!: string
  @Field(() => [StatementType], { description: 'All statements of it, the one shown first.' }) readonly statements!: readonly StatementType[]
}
