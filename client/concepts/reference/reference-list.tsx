import { useTranslation } from 'react-i18next'
import { commitmentAddress } from '../../addresses.ts'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { langAttribute } from '../../i18n/languages.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Evidence } from '../source/evidence.tsx'
import { ThingName } from '../thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './reference-list.css'

type Reference = NonNullable<CommitmentDossierQuery['commitment']>['references'][number]

/** Phrases of the text that name commitments by number, and what each was found to mean. */
export function ReferenceList({ references }: { readonly references: readonly Reference[] }) {
  return (
    <ul className="verband-references">
      {references.map((reference) => <ReferenceItem key={reference.id} reference={reference} />)}
    </ul>
  )
}

function ReferenceItem({ reference }: { readonly reference: Reference }) {
  const { t } = useTranslation()
  const { phrase, state, scope, targets, evidence } = reference
  return (
    <li>
      <p>
        <q lang={langAttribute(evidence.source.language)}>{phrase}</q>{' '}
        <Tag tone={state === 'OPEN' ? 'warning' : 'plain'}>{t(`referenceState.${state}`)}</Tag>{' '}
        <span className="verband-soft verband-small">{t(`referenceScope.${scope}`, { defaultValue: scope })}</span>
      </p>
      {targets.map(({ id, code, name, nameLanguage, planNumber }) => (
        <p key={id} className="verband-small">
          {planNumber && t('reference.number', { number: planNumber })} <InternalLink to={commitmentAddress(code)}><span className="verband-code">{code}</span> <ThingName of={{ id, name, nameLanguage }} /></InternalLink>
        </p>
      ))}
      {state !== 'RESOLVED' && <p className="verband-soft verband-small">{t(`referenceWhy.${state}`)}</p>}
      <Evidence passages={[evidence]} of={<OwnLanguage language={evidence.source.language} plain>{phrase}</OwnLanguage>} />
    </li>
  )
}
