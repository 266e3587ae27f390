import type { PartialDate } from '../../shared/partial-date.ts'
import type { Evidence } from '../source/source.ts'
import type { Thing } from '../thing/thing.ts'

/** A policy area as OGP names it. */
export interface Topic extends Thing { readonly type: 'TOPIC'; readonly formerNames: readonly string[]; readonly parentId: string | null }

/** That a source tagged something with a topic on a day: tags change over time. */
export interface TopicTag { readonly topic: Topic; readonly taggedOn: PartialDate | null; readonly evidence: Evidence }
