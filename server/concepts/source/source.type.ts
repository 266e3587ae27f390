import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { PartialDateScalar } from '../scalars.ts'
import { ThingInterface } from '../thing/thing.type.ts'
import { LanguageEnum, SourceKindEnum, StanceEnum } from '../vocabulary.enums.ts'
import type { Language, SourceKind, Stance } from '../vocabulary.ts'

@ObjectType('Source', { implements: ThingInterface, description: 'A version of a document that claims rest on.' })
export class SourceType extends ThingInterface {
  @Field(() => SourceKindEnum, { description: 'What sort of document.' }) readonly kind!: SourceKind
  @Field(() => String, { nullable: true, description: 'Its public address.' }) readonly url!: string | null
  @Field(() => String, { nullable: true, description: 'Who published it.' }) readonly publisher!: string | null
  @Field(() => LanguageEnum, { nullable: true, description: 'The language it is in.' }) readonly language!: Language | null
  @Field(() => Boolean, { description: 'Whether it is a machine translation; its titles rank last.' }) readonly machineTranslated!: boolean
  @Field(() => PartialDateScalar, { nullable: true, description: 'The day it was captured, as precisely as is known.' }) readonly capturedOn!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'The day on which the hub first read it; null where only the seeds describe it.' }) readonly readOn!: string | null
  @Field(() => Boolean, { description: 'Whether its text was read; false for a document that is only cited by address.' }) readonly captured!: boolean
  @Field(() => String, { nullable: true, description: 'The licence it states, where it states one.' }) readonly licence!: string | null
  @Field(() => Int, { description: 'How many pieces of personal data were withheld from it.' }) readonly withheld!: number
}

@ObjectType('Evidence', { description: 'A passage that a claim rests on: document, section and, where it may be shown, its words.', simpleResolvers: true })
export class EvidenceType {
  @Field(() => String, { nullable: true, description: 'The part of the document.' }) readonly section!: string | null
  @Field(() => String, { nullable: true, description: 'The words, or a short phrase by which to find them.' }) readonly quote!: string | null
  @Field(() => Int, { nullable: true, description: 'Where the words begin in the stored text, in UTF-16 units.' }) readonly start!: number | null
  @Field(() => Int, { nullable: true, description: 'Where the words end in the stored text.' }) readonly end!: number | null
  @Field(() => StanceEnum, { description: 'Whether it speaks for the claim or against it.' }) readonly stance!: Stance
}

export const { ConnectionType: SourceConnection } = connectionTypes('Source', () => SourceType, 'sources')
