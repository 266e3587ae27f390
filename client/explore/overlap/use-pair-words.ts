import { useTranslation } from 'react-i18next'
import { marksOf } from './marks.ts'
import { numberOf, type Pair } from './pairs.ts'

type PairLink = Pair['links'][number]

const computedWords = { likely: 'matrix.computedLikely', possible: 'matrix.computedPossible', fewBest: 'matrix.computedFewBest' } as const

/** Words for pairs, the same in matrix, table, legend and file. */
export function usePairWords() {
  const { t } = useTranslation()
  /** "3 × 5". */
  const nameOf = ({ a, b }: Pair): string => `${numberOf(a)} × ${numberOf(b)}`
  const saidBy = (link: PairLink): string => {
    if (link.asserter === 'COMPUTED') return t(computedWords[marksOf([link]).dot ?? 'fewBest'])
    return `${t(`asserter.${link.asserter}`)}: ${t(`edgeKind.${link.kind}`)}${link.modality === 'POSSIBLE' ? `, ${t('modality.POSSIBLE')}` : ''}`
  }
  const saidOf = ({ links }: Pair): string => (links.length > 0 ? [...new Set(links.map(saidBy))].join('; ') : t('matrix.nobody'))
  /** All of it, for those who hear a cell alone. */
  const labelOf = (pair: Pair): string => t('matrix.cell', { pair: nameOf(pair), a: pair.a.name, b: pair.b.name, said: saidOf(pair) })
  return { nameOf, saidBy, saidOf, labelOf }
}
