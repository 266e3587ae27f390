import { Field, ID, InterfaceType } from 'type-graphql'

const typeNames: Readonly<Record<string, string>> = {
  COMMITMENT: 'Commitment', ACTION_PLAN: 'ActionPlan', MEMBER: 'Member', INSTITUTION: 'Institution', MUNICIPALITY: 'Municipality', TOPIC: 'Topic',
  PRACTICE: 'Practice', ACTIVITY: 'Activity', SOURCE: 'Source', LINK: 'Link', FINDING: 'Finding', PARTICIPATION: 'Participation',
}

/** The API type of something that was read. */
export const typeNameOf = (value: { readonly type: string }): string => typeNames[value.type] ?? value.type

@InterfaceType('Node', { description: 'Anything that can be asked for again by its permanent id.', resolveType: typeNameOf })
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Readable and permanent, such as commitment:NL0037.' })
  readonly id!: string
}

@InterfaceType('Thing', { description: 'Anything that has a name and a page.', implements: NodeInterface, resolveType: typeNameOf })
export abstract class ThingInterface extends NodeInterface {
  readonly type!: string
}
