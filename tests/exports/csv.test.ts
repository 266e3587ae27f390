import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../server/http/exports/csv.ts'
import type { Cell, Column } from '../../server/http/exports/table.ts'

const columns: readonly Column<Cell>[] = [{ name: 'value', type: 'text', meaning: 'Any.', of: (cell) => cell }, { name: 'revision', type: 'number', meaning: 'Which.', of: (_, rev) => rev }]

async function* piece(...rows: readonly Cell[]): AsyncGenerator<readonly Cell[]> {
  yield rows
}

async function written(...rows: readonly Cell[]): Promise<string> {
  const texts: string[] = []
  for await (const text of csvOf(columns, piece(...rows), 7)) texts.push(text)
  return texts.join('')
}

const readBack = async (cell: Cell) => (parse(await written(cell), { columns: true }) as readonly { value: string }[])[0]!.value

describe('a field of CSV', () => {
  test.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j cannot be taken for a formula', async (text) => {
    expect(await readBack(text)).toBe(`'${text}`)
  })

  test.each(['a "word"', 'one, two', 'line\nline', 'line\r\nline', ' spaced ', 'é, ü, ß, 日本', '1 - 2'])('%j comes back as it was', async (text) => {
    expect(await readBack(text)).toBe(text)
  })

  test.each<readonly [Cell, string]>([[null, ''], [-2.5, '-2.5'], [0, '0'], [true, 'true'], [['a', 'b'], 'a | b'], [[], '']])('%j stands as %j', async (cell, text) => {
    expect(await readBack(cell)).toBe(text)
  })
})

describe('a file of CSV', () => {
  test('has a header, ends each line as RFC 4180 says, and begins with no mark', async () => {
    expect(await written('a', 'b')).toBe('value,revision\r\na,7\r\nb,7\r\n')
  })

  test('without rows is its header', async () => {
    expect(await written()).toBe('value,revision\r\n')
  })
})
