import { expect, test } from 'vitest'
import { milestoneTable } from '../../../server/ingest/pages/fields/milestone-table.ts'
import { type Line, lineAt } from '../../../server/ingest/pages/text/lines.ts'

const head = 'Milestone Activity with a verifiable deliverable Start Date: End Date:'

function linesOf(rows: readonly string[]): readonly Line[] {
  let start = 0
  return rows.map((row, index) => {
    const line = lineAt(index + 1, start, row)
    start += row.length + 1
    return line
  })
}

// Work that grew with the square of the lines would not come to an end here.
test.each([['words', 'A meeting is held'], ['dates alone', '01/02/2018']])('a hundred thousand lines of %s below the head of a table are read', (_, row) => {
  const rows = [head, ...Array.from({ length: 100_000 }, () => row)]
  expect(milestoneTable(linesOf(rows), rows.join('\n'), undefined).length).toBeLessThanOrEqual(100_000)
}, 60_000)

test('a day in a line of its own belongs to the row above', () => {
  const rows = [head, 'A meeting is held', '01/02/2018', '01/03/2019']
  expect(milestoneTable(linesOf(rows), rows.join('\n'), undefined).map(({ start, end }) => [start, end])).toEqual([['2018-02-01', '2019-03-01']])
})

test('a hyphen before a withheld name ends no table', () => {
  const rows = [head, 'Build a portal | January 2019 | March 2019', 'Online self-service with [name withheld] | April 2019 | May 2019', 'Train all staff | June 2019 | July 2019']
  expect(milestoneTable(linesOf(rows), rows.join('\n'), undefined)).toHaveLength(3)
})
