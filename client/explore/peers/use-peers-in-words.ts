import { useTranslation } from 'react-i18next'
import { looks, type Look } from '../map/looks.ts'

type Counts = ReadonlyMap<Look | null, number>

/** What is known, counted in words: "2 doen dit, 2 overwegen het", and of how many nothing is known; without a question only whether anything is. */
export function usePeersInWords(asked: boolean): { readonly known: (counts: Counts) => string; readonly unknown: (counts: Counts) => string } {
  const { t, i18n } = useTranslation()
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'long' })
  return {
    known: (counts) => {
      if (!asked) return t('peers.anyKnown', { count: counts.get('involved') ?? 0 })
      const said = looks.flatMap((look) => (counts.get(look) ? t(`peers.count.${look}`, { count: counts.get(look) ?? 0 }) : []))
      return said.length > 0 ? list.format(said) : t('peers.nobody')
    },
    unknown: (counts) => {
      const silent = counts.get(null) ?? 0
      if (silent === 0) return ''
      const others = [...counts.keys()].some((look) => look !== null)
      if (!others) return t('peers.all', { count: silent })
      return asked ? t('peers.others', { count: silent }) : t('peers.othersAny', { count: silent })
    },
  }
}
