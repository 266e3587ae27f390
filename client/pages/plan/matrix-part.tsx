import { useTranslation } from 'react-i18next'
import { OverlapLegend } from '../../explore/overlap/overlap-legend.tsx'
import { OverlapMatrix } from '../../explore/overlap/overlap-matrix.tsx'
import { OverlapTable } from '../../explore/overlap/overlap-table.tsx'
import { countPairs } from '../../explore/overlap/pair-counts.ts'
import { PairPanel } from '../../explore/overlap/pair-panel.tsx'
import type { Pair, Plan } from '../../explore/overlap/pairs.ts'
import { useCountsInWords } from '../../explore/overlap/use-counts-in-words.ts'
import { useMatrixState } from '../../explore/overlap/use-matrix-state.ts'
import { Button } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'

/** With more commitments than these the matrix needs all the width. */
const fitting = 13

/** Where the plan's commitments meet: as a matrix or as a table, with what is chosen in it and how much is known. */
export function MatrixPart({ plan: { commitments }, pairs }: { readonly plan: Plan; readonly pairs: readonly Pair[] }) {
  const { t } = useTranslation()
  const { sumOf, coverageOf } = useCountsInWords()
  const { chosen, choose, asTable, showAs } = useMatrixState(pairs)
  const counts = countPairs(pairs, commitments)
  if (pairs.length === 0) return <Part id="matrix" title={t('matrix.title')}><Empty>{t('matrix.tooFew')}</Empty></Part>
  return (
    <Part id="matrix" title={t('matrix.title')} count={sumOf(counts)} lead={t(asTable ? 'matrix.leadTable' : 'matrix.lead')}>
      <div className={`verband-plan__matrix${commitments.length > fitting ? ' verband-plan__matrix--large' : ''}`}>
        <div className="verband-plan__pairs">
          {asTable ? <OverlapTable pairs={pairs} chosen={chosen} onChoose={choose} /> : <OverlapMatrix commitments={commitments} pairs={pairs} chosen={chosen} onChoose={choose} />}
          <div className="verband-plan__forms verband-screen" role="group" aria-label={t('graph.form')}>
            <Button variant="secondary" aria-pressed={!asTable} onClick={() => showAs('matrix')}>{t('matrix.asMatrix')}</Button>
            <Button variant="secondary" aria-pressed={asTable} onClick={() => showAs('table')}>{t('graph.asTable')}</Button>
          </div>
          <p className="verband-plan__coverage">{coverageOf(counts).join(' ')}</p>
        </div>
        <div className="verband-plan__beside">
          <div aria-live="polite"><PairPanel pair={chosen} /></div>
          <OverlapLegend pairs={pairs} />
        </div>
      </div>
    </Part>
  )
}
