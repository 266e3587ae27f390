import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { Table } from './design-system.ts'
import { sortRows, type Sort } from './sort-rows.ts'
import './sortable-table.css'

/** A column: what it is called, what it sorts by, and what it shows if that is more. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly value: (row: Row) => string | number | null
  readonly cell?: (row: Row) => ReactNode
}

interface SortableTableProps<Row> {
  /** Names the sorting in the address. */
  readonly name: string
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** A table whose columns sort; the order is part of the address. */
export function SortableTable<Row>({ name, caption, columns, rows, rowKey }: SortableTableProps<Row>) {
  const [params, setParams] = useSearchParams()
  const [key, direction] = (params.get(`sort-${name}`) ?? '').split(':')
  const sort: Sort | null = key ? { key, down: direction === 'down' } : null
  const turn = (column: string): void =>
    setParams((now) => { now.set(`sort-${name}`, `${column}:${sort?.key === column && !sort.down ? 'down' : 'up'}`); return now }, { replace: true, preventScrollReset: true })
  const sorted = sortRows(rows, columns.find((column) => column.key === sort?.key)?.value, sort?.down ?? false)
  return (
    <Table>
      <Table.Caption>{caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column.key} scope="col" aria-sort={sort?.key !== column.key ? 'none' : sort.down ? 'descending' : 'ascending'}>
              <button type="button" className="verband-sort" onClick={() => turn(column.key)}>{column.title}</button>
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {sorted.map((row) => (
          <Table.Row key={rowKey(row)}>
            {columns.map(({ key: column, value, cell }) => <Table.Cell key={column}>{cell ? cell(row) : value(row)}</Table.Cell>)}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
