import { Field, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { ThingInterface } from '../thing/thing.type.ts'

@ObjectType('Member', { implements: ThingInterface, description: 'A country or local government that takes part in OGP.' })
export class MemberType extends ThingInterface {
  @Field(() => String, { description: 'What the codes of its commitments begin with: NL, NGKD.' }) readonly prefix!: string
  @Field(() => Boolean, { description: 'Whether it is a local government.' }) readonly local!: boolean
}

export const { ConnectionType: MemberConnection } = connectionTypes('Member', () => MemberType, 'members')
