import { Field, Int, ObjectType } from 'type-graphql'
import { ThingInterface } from '../../concepts/thing/thing.type.ts'
import { DimensionEnum, enumOf, LanguageEnum } from '../../concepts/vocabulary.enums.ts'
import type { Dimension, Language } from '../../concepts/vocabulary.ts'
import { matchedBys } from './matched-by.ts'
import { connectionTypes } from '../../reading/connection.type.ts'

export const MatchedByEnum = enumOf('MatchedBy', matchedBys, 'By what a thing was found.', {
  CODE: 'By its code.', NAME: 'By a whole name of it, or the beginning of one.', WORDS: 'By words of its texts or of what is said of it.',
  MEANING: 'By what its text means to a sentence model; the words need not stand in it.',
})

@ObjectType('Highlight', { description: 'Where a text matched: before, match and after are the real text, cut short with … on long sides.', simpleResolvers: true })
export class HighlightType {
  @Field(() => String, { description: 'Which text: name, shortName, longName, irmName, title, alias, formerName, code, summary, place, publisher; of what is said of it text, note, target, result, asWritten, passage; document for a text that was read.' }) readonly field!: string
  @Field(() => LanguageEnum, { nullable: true, description: 'Its language; null for codes, aliases and others that have none.' }) readonly language!: Language | null
  @Field(() => String, { description: 'What stands before.' }) readonly before!: string
  @Field(() => String, { description: 'The words that matched, as they are written there.' }) readonly match!: string
  @Field(() => String, { description: 'What stands after.' }) readonly after!: string
  @Field(() => Int, { nullable: true, description: 'Of a document that was read: where the match begins in its stored text, as its passages are counted.' }) readonly at!: number | null
}

@ObjectType('Facet', { description: 'A value that some of the things found have, with how many.' })
export class FacetType {
  @Field(() => DimensionEnum, { description: 'What is counted by.' }) readonly dimension!: Dimension
  @Field(() => String, { description: 'The value as the filter takes it: an id, a year, a kind of link.' }) readonly value!: string
  @Field(() => Int, { description: 'What totalCount would be with this value alone in its condition of the filter, other conditions kept.' }) readonly count!: number
}

export const { EdgeType: SearchEdgeType, ConnectionType: SearchConnectionType } = connectionTypes('Search', () => ThingInterface, 'things found')
