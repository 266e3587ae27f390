/** An operator of a query plan, with those that feed it. */
export interface Operator { readonly operatorType: string; readonly arguments?: { readonly Details?: string }; readonly children?: readonly Operator[] }

/** Operators that walk a whole label, a whole relationship type or everything. */
const scan = /^(Partitioned)?(Union|Intersection|Subtraction|Directed|Undirected)*(AllNodes|NodeByLabel|NodeByLabels|AllRelationships|RelationshipType|RelationshipTypes)Scan$/
/** Leaves that give one row at the most, so that many of them side by side stay few. */
const narrow = /^(Argument|EmptyRow|NodeUniqueIndexSeek|NodeUniqueIndexSeek\(Locking\)|NodeIndexSeek|MultiNodeIndexSeek|AssertingMultiNodeIndexSeek|NodeCountFromCountStore|RelationshipCountFromCountStore)$/

/** What a plan walks through whole, and what it multiplies, described; empty for a plan that finds its way by indexes. */
export function wideParts(plan: Operator): readonly string[] {
  const own = nameOf(plan)
  const here = scan.test(own) ? [`${own} ${detailsOf(plan)}`] : own === 'CartesianProduct' && wideProduct(plan) ? [`CartesianProduct of ${leavesOf(plan).map(nameOf).join(' and ')}`] : []
  return [...here, ...(plan.children ?? []).flatMap(wideParts)]
}

/** Several wide sides multiply; one wide side with narrow ones does not. */
const wideProduct = (plan: Operator): boolean => (plan.children ?? []).filter((side) => !leavesOf(side).every((leaf) => narrow.test(nameOf(leaf)))).length > 1

const leavesOf = (plan: Operator): readonly Operator[] => (plan.children?.length ? plan.children.flatMap(leavesOf) : [plan])
const nameOf = ({ operatorType }: Operator): string => operatorType.replace(/@.*$/, '')
const detailsOf = (plan: Operator): string => plan.arguments?.Details ?? ''
