import { Field, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { ThingInterface } from '../thing/thing.type.ts'

@ObjectType('Practice', { implements: ThingInterface, description: 'Something public bodies do, under whatever names.' })
export class PracticeType extends ThingInterface {
  @Field(() => [String], { description: 'Other names it goes by.' }) readonly aliases!: readonly string[]
}

export const { ConnectionType: PracticeConnection } = connectionTypes('Practice', () => PracticeType, 'practices')
