import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { endonyms, languageTags, type LanguageTag } from '../i18n/languages.ts'
import { useStandpoint } from '../standpoint.ts'

/** The same page in each language. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const { pathname, search, hash } = useLocation()
  const { language } = useStandpoint()
  const inLanguage = (tag: LanguageTag): string => {
    const params = new URLSearchParams(search)
    params.set('lang', tag)
    return `${pathname}?${params}${hash}`
  }
  return (
    <nav className="verband-languages verband-screen" aria-label={t('shell.languages')}>
      {languageTags.map((tag, place) => (
        <Fragment key={tag}>
          {place > 0 && <span aria-hidden="true"> · </span>}
          <Link to={inLanguage(tag)} lang={tag} hrefLang={tag} aria-current={tag === language || undefined} preventScrollReset>{endonyms[tag]}</Link>
        </Fragment>
      ))}
    </nav>
  )
}
