import { useTranslation } from 'react-i18next'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { Heading } from '../../ui/design-system.ts'
import { Tag } from '../../ui/tag.tsx'
import { PassageBlock } from '../source/passage-block.tsx'
import { useStatementWords } from './statement-words.ts'
import './statement-list.css'

type Statement = NonNullable<CommitmentDossierQuery['commitment']>['statements'][number]

/** What each source says of each property, the value in use marked. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  const { propertyWord } = useStatementWords()
  return [...groupBy(statements, ({ property }) => property)].map(([property, same]) => (
    <section key={property} className="verband-statements">
      <Heading level={3}>{propertyWord(property)}</Heading>
      <ul className="verband-statements__list">
        {same.map((statement, place) => <StatementItem key={place} statement={statement} />)}
      </ul>
    </section>
  ))
}

function StatementItem({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation()
  const { valueWords } = useStatementWords()
  const { property, value, preferred, evidence } = statement
  return (
    <li>
      <p><strong>{valueWords(property, value)}</strong> {preferred && <Tag>{t('conflict.inUse')}</Tag>}</p>
      <PassageBlock group={{ source: evidence.source, section: evidence.section, quotes: evidence.quote ? [evidence.quote] : [], denies: evidence.stance === 'DENIES' }} />
    </li>
  )
}
