import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { CellMark } from './cell-mark.tsx'
import { groundOf, marksOf, type Marks } from './marks.ts'
import { isAsserted, type Pair } from './pairs.ts'
import { usePairWords } from './use-pair-words.ts'
import './overlap-legend.css'

const computed: Marks = { frames: [], checked: null, dot: 'likely' }
const checked: Marks = { frames: [], checked: 'editor', dot: null }
const nothing: Marks = { frames: [], checked: null, dot: null }

/** How to read a cell: what people say in this plan, and the three marks that every plan can have. */
export function OverlapLegend({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t } = useTranslation()
  const { saidBy } = usePairWords()
  const asserted = new Map(pairs.flatMap(({ links }) => links.filter(isAsserted)).map((link) => [saidBy(link), marksOf([link])]))
  const entries = [...asserted, [t('matrix.legendComputed'), computed], [t('matrix.legendChecked'), checked], [t('matrix.legendUnknown'), nothing]] as const
  return (
    <Card title={t('matrix.legend')}>
      <ul className="verband-matrix-legend">
        {entries.map(([words, marks]) => (
          <li key={words}>
            <span className={`verband-matrix-legend__cell verband-ground verband-ground--${groundOf(marks)}`}><CellMark marks={marks} /></span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
