import { plainPhrase } from '../../shared/plain-words.ts'
import type { TopicDirectory } from '../resolve/known.ts'
import { policyColumns } from './columns.ts'
import { commitmentOf, type Entries, type RowContext } from './row.ts'

/** The policy areas that a row is flagged with, as tags of the day on which the dataset was captured; an area that nobody knows yet becomes a topic by the column's name. */
export function tagsOf(row: RowContext, topics: TopicDirectory, taggedOn: string | undefined): Entries {
  const flagged = policyColumns.filter((column) => row.cells[column] === '1').map((column) => ({ column, known: topics.idOf(column), id: topics.idOf(column) ?? `topic:${plainPhrase(column).replaceAll(' ', '-')}` }))
  return {
    topics: flagged.filter(({ known }) => known === undefined).map(({ column, id }) => ({ id, records: [{ from: row.at(column), voice: 'DATASET', says: { name: { en: column } } }] })),
    topicTags: flagged.map(({ column, id }) => ({ topic: id, of: commitmentOf(row), ...(taggedOn ? { taggedOn } : {}), evidence: [row.at(column)] })),
  }
}
