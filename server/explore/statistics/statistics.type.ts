import { Field, Int, ObjectType } from 'type-graphql'
import { DimensionEnum } from '../../concepts/vocabulary.enums.ts'
import type { Dimension } from '../../concepts/vocabulary.ts'
import { connectionTypes } from '../../reading/connection.type.ts'

@ObjectType('StatisticsKey', { description: 'One value of one dimension.', simpleResolvers: true })
class StatisticsKeyType {
  @Field(() => DimensionEnum, { description: 'Which dimension.' }) readonly dimension!: Dimension
  @Field(() => String, { description: 'Its value, as the filter of commitments takes it: a year, an id, a kind of link.' }) readonly value!: string
  @Field(() => String, { description: 'The same for people: the name in the language asked or the next best; of a kind of link its English words.' }) readonly label!: string
}

@ObjectType('RatedCount', { description: 'One value of a scale, and how many commitments of the row have it.', simpleResolvers: true })
class RatedCountType {
  @Field(() => String, { description: 'The value, as the scale writes it.' }) readonly value!: string
  @Field(() => Int, { nullable: true, description: 'Its place in its own scale, 0 for the lowest; null where the scale has no order.' }) readonly rank!: number | null
  @Field(() => Int, { description: 'How many commitments have it; 0 where others of the row are rated on this scale, but none so.' }) readonly count!: number
  @Field(() => [String], { description: 'All values of the scale it belongs to, lowest first where it has an order. What stands on two scales is not to be added up or compared.' }) readonly scale!: readonly string[]
  @Field(() => Int, { description: 'How many commitments of the row are rated on this scale: what count is a part of.' }) readonly rated!: number
}

@ObjectType('StatisticsRow', { description: 'Figures for the commitments that share the values of the keys. A commitment with several topics (bodies, practices, kinds of link) counts once in each of their rows.', simpleResolvers: true })
class StatisticsRowType {
  @Field(() => [StatisticsKeyType], { description: 'What the row counts for, in the order of by.' }) readonly keys!: readonly StatisticsKeyType[]
  @Field(() => Int, { description: 'How many different commitments.' }) readonly commitments!: number
  @Field(() => Int, { description: 'How many different links they have, proposed and confirmed, NO_OVERLAP aside; where LINK_KIND is a dimension, those of the kind.' }) readonly links!: number
  @Field(() => Int, { description: 'How many of the commitments have a rating on the indicator: the denominator. 0 where no indicator was asked for.' }) readonly rated!: number
  @Field(() => [RatedCountType], { description: 'How many of those rated have which value. Where an indicator has been rated on two scales, the values of one scale follow those of the other, each scale whole and with its own rated; they are never mixed. On the scale of OGP values a commitment counts in each value it is relevant to. Empty where nobody is rated.' }) readonly distribution!: readonly RatedCountType[]
  @Field(() => Int, { description: 'How many different commitments there are over all rows of all pages; the same in each row.' }) readonly total!: number
}

export const { ConnectionType: StatisticsConnection } = connectionTypes('Statistics', () => StatisticsRowType, 'rows of figures')
