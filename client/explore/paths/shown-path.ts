import type { PathsQuery, ThingType } from '../../generated/operations.ts'

/** A way from one thing to another, as the pages show it. */
export type ShownPath = PathsQuery['paths'][number]
export type ShownStep = ShownPath['steps'][number]
export type PathEnd = ShownStep['from']

/** The type of a thing in the words of the graph: ActionPlan is ACTION_PLAN. */
export const thingTypeOf = ({ __typename }: Pick<PathEnd, '__typename'>): ThingType => __typename.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as ThingType

/** The things that a way leads over, from its start to its end. */
export const stopsOf = ({ steps }: ShownPath): readonly PathEnd[] => [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)]
