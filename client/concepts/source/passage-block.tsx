import { useTranslation } from 'react-i18next'
import { langAttribute } from '../../i18n/languages.ts'
import { SourceNote } from './source-note.tsx'
import type { Tone } from './tone.ts'
import type { PassageGroup } from './passages.ts'
import './passage-block.css'

/** Words of a document, with where they stand. */
export function PassageBlock({ group, tone }: { readonly group: PassageGroup; readonly tone: Tone | undefined }) {
  const { t } = useTranslation()
  return (
    <blockquote className={`verband-passage verband-passage--${tone ?? 'plain'}`}>
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
