import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow.' }) readonly hasNextPage!: boolean
  @Field(() => Boolean, { description: 'Whether rows stand before.' }) readonly hasPreviousPage!: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first row shown.' }) readonly startCursor!: string | null
  @Field(() => String, { nullable: true, description: 'Cursor of the last row shown: give it as after to get the next page.' }) readonly endCursor!: string | null
}

/** The Relay types of a list of `name`; totalCount may be a function, called only when asked for. */
export function connectionTypes(name: string, node: () => object, described: string) {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${described}.`, simpleResolvers: true })
  class EdgeType {
    @Field(() => String, { description: 'Stands for this row in after.' }) readonly cursor!: string
    @Field(node as never, { description: 'The row itself.' }) readonly node!: object
  }

  @ObjectType(`${name}Connection`, { description: `A list of ${described}, by pages of 25 unless told, 200 at the most (a larger first gives 200).`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows of this page.' }) readonly edges!: readonly EdgeType[]
    @Field(() => PageInfo, { description: 'Where this page stands.' }) readonly pageInfo!: PageInfo
    @Field(() => Int, { description: 'How many rows there are on all pages.' }) readonly totalCount!: number
  }
  return { EdgeType, ConnectionType }
}
