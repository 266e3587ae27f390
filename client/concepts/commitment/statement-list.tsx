import { useTranslation } from 'react-i18next'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { Heading } from '../../ui/design-system.ts'
import { Tag } from '../../ui/tag.tsx'
import { Passages } from '../source/evidence.tsx'
import { useStatementWords } from './statement-words.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './statement-list.css'

type Statement = NonNullable<CommitmentDossierQuery['commitment']>['statements'][number]

/** What each source says of each property, the value in use marked. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  const { propertyWord } = useStatementWords()
  return [...groupBy(statements, ({ property }) => property)].map(([property, same]) => (
    <section key={property} className="verband-statements">
      <Heading level={3}>{propertyWord(property)}</Heading>
      <ul className="verband-statements__list">
        {[...groupBy(same, ({ value }) => value)].map(([value, agreeing]) => <StatedValue key={value} property={property} value={value} statements={agreeing} />)}
      </ul>
    </section>
  ))
}

interface StatedValueProps {
  readonly property: string
  readonly value: string
  readonly statements: readonly Statement[]
}

/** One value, and all sources that give it. */
function StatedValue({ property, value, statements }: StatedValueProps) {
  const { t } = useTranslation()
  const { valueWords, languageOf } = useStatementWords()
  return (
    <li>
      <p><strong><OwnLanguage language={languageOf(property)}>{valueWords(property, value)}</OwnLanguage></strong> {statements.some(({ preferred }) => preferred) && <Tag>{t('conflict.inUse')}</Tag>}</p>
      <Passages passages={statements.map(({ evidence }) => evidence)} />
    </li>
  )
}
