import { useTranslation } from 'react-i18next'
import type { PairCounts } from './pair-counts.ts'

/** How much of a plan's pairs is known, in words whose numbers add up. */
export function useCountsInWords() {
  const { t, i18n } = useTranslation()
  const sumOf = ({ pairs, asserted, none, computed, unknown, asserters }: PairCounts): string => {
    const who = new Intl.ListFormat(i18n.language).format(asserters.map((asserter) => t(`matrix.by.${asserter}`)))
    const kinds = [
      `${t('matrix.asserted', { count: asserted })} ${who}`.trim(), t('matrix.none', { count: none }), t('matrix.computed', { count: computed }), t('matrix.unknown', { count: unknown }),
    ]
    return t('matrix.sum', { pairs: t('matrix.pairs', { count: pairs }), kinds: kinds.join(', ') })
  }
  /** What the sum leaves out. */
  const coverageOf = ({ pairs, asserted, none, computed, unknown, computedToo, disputed, untouched }: PairCounts): readonly string[] => [
    t(asserted + none > 0 ? 'matrix.looked' : 'matrix.notLooked', { count: asserted + none, pairs: t('matrix.pairs', { count: pairs }) }),
    unknown > 0 && asserted + none > 0 && t('matrix.notTheSame', { count: unknown }),
    computed + computedToo === 0 ? t('matrix.nothingComputed') : computedToo > 0 && t('matrix.computedToo', { count: computedToo }),
    disputed > 0 && t('matrix.disputed', { count: disputed }),
    untouched.length > 0 && unknown < pairs && t('matrix.untouched', { count: untouched.length, codes: untouched.map(({ code }) => code).join(', ') }),
  ].filter((sentence): sentence is string => Boolean(sentence))
  return { sumOf, coverageOf }
}
