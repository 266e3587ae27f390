import type { KeyboardEvent } from 'react'
import { CellMark } from './cell-mark.tsx'
import { groundOf, marksOf } from './marks.ts'
import type { Pair } from './pairs.ts'
import { usePairWords } from './use-pair-words.ts'

interface MatrixCellProps {
  readonly pair: Pair
  readonly chosen: boolean
  /** Whether the tab key stops here. */
  readonly reachable: boolean
  readonly onFocus: () => void
  readonly onChoose: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One pair: its marks for the eye, all of it in words for the ear. */
export function MatrixCell({ pair, chosen, reachable, onFocus, onChoose, onKeyDown }: MatrixCellProps) {
  const { labelOf } = usePairWords()
  const marks = marksOf(pair.links)
  return (
    <td
      id={pair.key}
      className={`verband-matrix__cell verband-ground verband-ground--${groundOf(marks)}`}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen}
      aria-label={labelOf(pair)}
      onFocus={onFocus}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <CellMark marks={marks} />
    </td>
  )
}
