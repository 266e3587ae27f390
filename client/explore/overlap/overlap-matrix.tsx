import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentLineFragment } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { nextPair } from './next-pair.ts'
import { numberOf, type Pair } from './pairs.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import './overlap-matrix.css'

interface OverlapMatrixProps {
  readonly commitments: readonly CommitmentLineFragment[]
  readonly pairs: readonly Pair[]
  readonly chosen: Pair | undefined
  readonly onChoose: (pair: Pair) => void
}

/** Every commitment of a plan against every other, in the plan's own order; one cell is in the tab order, arrow keys lead to the others (the grid pattern). */
export function OverlapMatrix({ commitments, pairs, chosen, onChoose }: OverlapMatrixProps) {
  const { t } = useTranslation()
  const [at, setAt] = useState((chosen ?? pairs.find(({ known }) => known !== 'unknown') ?? pairs[0])?.key)
  const rows = groupBy(pairs, ({ row }) => row)
  const onKeyDown = (event: KeyboardEvent, pair: Pair): void => {
    const next = nextPair(pairs, pair, event.key, event.ctrlKey || event.metaKey)
    if (next) document.getElementById(next.key)?.focus()
    else if (event.key === 'Enter' || event.key === ' ') onChoose(pair)
    else return
    event.preventDefault()
  }
  return (
    <div className="verband-matrix-frame"><div className="verband-matrix" style={{ '--count': commitments.length } as object}>
      <table role="grid" aria-label={t('matrix.title')}>
        <tbody>
          {commitments.map((commitment, row) => (
            <tr key={commitment.id} className={chosen && (chosen.row === row || chosen.column === row) ? 'verband-matrix__chosen' : undefined}>
              <RowHead commitment={commitment} />
              {rows.get(row)?.map((pair) => (
                <MatrixCell key={pair.key} pair={pair} chosen={pair === chosen} reachable={pair.key === at} onFocus={() => setAt(pair.key)} onChoose={() => onChoose(pair)} onKeyDown={(event) => onKeyDown(event, pair)} />
              ))}
              <th scope="col" className="verband-matrix__column">{numberOf(commitment)}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </div></div>
  )
}

const RowHead = ({ commitment }: { readonly commitment: CommitmentLineFragment }) => (
  <th scope="row" className="verband-matrix__row">
    <span className="verband-matrix__number">{commitment.planNumber}</span>
    <span className="verband-code">{commitment.code}</span>
    <span className="verband-matrix__name"><ThingName of={commitment} /></span>
  </th>
)
