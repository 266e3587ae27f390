import { useTranslation } from 'react-i18next'
import { langAttribute } from '../../i18n/languages.ts'
import { SourceNote } from './source-note.tsx'
import type { PassageGroup } from './passages.ts'
import './passage-block.css'

/** Whose words they are, which decides the colour of the quote's edge. */
export type PassageTone = 'reviewer' | 'official' | 'editor' | 'computed' | 'plain'

/** Words of a document, with where they stand. */
export function PassageBlock({ group, tone = 'plain' }: { readonly group: PassageGroup; readonly tone?: PassageTone }) {
  const { t } = useTranslation()
  return (
    <blockquote className={`verband-passage verband-passage--${tone}`}>
      {group.denies && <p className="verband-passage__denies">{t('evidence.denies')}</p>}
      {group.quotes.length > 0 ? (
        <p lang={langAttribute(group.source.language)}>
          {group.quotes.map((quote, place) => (
            <span key={quote}>{place > 0 && ' … '}<q>{quote}</q></span>
          ))}
        </p>
      ) : (
        <p className="verband-soft">{t('evidence.noQuote')}</p>
      )}
      <SourceNote group={group} />
    </blockquote>
  )
}
