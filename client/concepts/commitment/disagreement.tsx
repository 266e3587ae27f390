import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDossierQuery, EvidencePassageFragment } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { SectionName } from '../source/section-name.tsx'
import { ThingName } from '../thing/thing-name.tsx'
import { useStatementWords } from './statement-words.ts'
import '../../ui/notice.css'

type Conflict = NonNullable<CommitmentDossierQuery['commitment']>['conflicts'][number]

/** Says, where a value stands, that sources disagree on it, and what each says. */
export function Disagreement({ conflict }: { readonly conflict: Conflict | undefined }) {
  const { t } = useTranslation()
  const { propertyWord, valueWords } = useStatementWords()
  if (!conflict) return null
  const byValue = groupBy(conflict.statements, ({ value }) => value)
  return (
    <div className="verband-notice">
      <p><strong className="verband-warns">{t('conflict.title', { property: propertyWord(conflict.property) })}</strong></p>
      {[...byValue].map(([value, statements]) => (
        <p key={value}>{t('punctuation.label', { words: valueWords(conflict.property, value) })} <span className="verband-soft">{distinctPlaces(statements).map((evidence, place) => <Fragment key={place}>{place > 0 && '; '}<Place evidence={evidence} /></Fragment>)}</span></p>
      ))}
      <a className="ams-link verband-screen" href="#conflicts">{t('conflict.compare')}</a>
    </div>
  )
}

/** Each section once, or document where no section is named. */
const distinctPlaces = (statements: Conflict['statements']): readonly EvidencePassageFragment[] =>
  [...new Map(statements.map(({ evidence }) => [evidence.section ?? evidence.source.name, evidence])).values()]

const Place = ({ evidence: { section, source } }: { readonly evidence: EvidencePassageFragment }) =>
  section ? <SectionName section={section} language={source.language} /> : <ThingName of={source} />
