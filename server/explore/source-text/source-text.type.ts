import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'

@ObjectType('TextPassage', { description: 'A passage of a document that was read: a line of its text, or a piece of a long one. Personal data are withheld; a mark such as [name withheld] stands in their place.' })
export class TextPassageType {
  @Field(() => Int, { description: 'Where it begins in the stored text, in UTF-16 units, as the places of evidence are counted.' }) readonly start!: number
  @Field(() => Int, { description: 'Where it ends.' }) readonly end!: number
  @Field(() => String, { description: 'Its words.' }) readonly text!: string
}

export const { ConnectionType: TextPassageConnection } = connectionTypes('TextPassage', () => TextPassageType, 'passages of a document')
