import { useTranslation } from 'react-i18next'
import type { Combobox } from './use-combobox.ts'

/** Says how many proposals there are, to those who do not see them; and to everyone that there are none. */
export function SearchStatus({ box: { typed, groups, total, asking, failed, shown } }: { readonly box: Combobox }) {
  const { t } = useTranslation()
  const words = (): string => {
    if (failed) return t('failed.title')
    if (asking && groups.length === 0) return t('waiting')
    return groups.length > 0 ? t('search.found', { count: total }) : t('search.nothing', { text: typed.trim() })
  }
  return <p className={shown && groups.length === 0 ? 'verband-search__nothing' : 'verband-hidden'} role="status">{shown && words()}</p>
}
