import type { TopicsQuery } from '../../generated/operations.ts'

/** A topic as the list of all topics has it. */
export type ListedTopic = TopicsQuery['topics']['edges'][number]['node']

/** A topic with the topics below it. */
export interface Branch { readonly topic: ListedTopic; readonly below: readonly Branch[] }

/** Topics as a tree, by name; one whose parent is not there stands at the top. */
export function treeOf(topics: readonly ListedTopic[]): readonly Branch[] {
  const there = new Set(topics.map(({ id }) => id))
  const under = (parent: string | null): readonly Branch[] =>
    topics
      .filter((topic) => (topic.parent && there.has(topic.parent.id) ? topic.parent.id : null) === parent)
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((topic) => ({ topic, below: under(topic.id) }))
  return under(null)
}
