import type { TopicQuery } from '../../generated/operations.ts'

/** A topic as its page shows it. */
export type ShownTopic = NonNullable<TopicQuery['topic']>
