import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { momentInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { ChangeItem } from './change-item.tsx'
import { useChangeWords } from './use-change-words.ts'
import type { RevisionChanges } from './change-groups.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** What one revision did, thing by thing. */
export function RevisionPart({ group: { revision, things } }: { readonly group: RevisionChanges }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const { makerWord } = useChangeWords()
  const { number, at, by, summary } = revision
  return (
    <Part id={`revision-${number}`} title={`${t('revision.word')} ${number}`} count={t('changes.madeBy', { at: momentInWords(at, language), by: makerWord(by) })} lead={<OwnLanguage language="EN">{summary}</OwnLanguage>}>
      <ul className="verband-changes">
        {things.map(({ thing, changes }) => (
          <li key={thing?.id ?? ''}>
            <p>
              {thing?.__typename === 'Commitment' && <span className="verband-code">{thing.code} </span>}
              {thing ? <InternalLink className="ams-link verband-changes__thing" to={thingAddress(thing.id)}><ThingName of={thing} /></InternalLink> : t('changes.nothingNamed')}{' '}
              {thing && <span className="verband-soft verband-small">{t(`thing.${thing.__typename}`)}</span>}
            </p>
            <ul className="verband-changes__of">{changes.map((change, place) => <ChangeItem key={change.claim?.id ?? place} change={change} />)}</ul>
          </li>
        ))}
      </ul>
    </Part>
  )
}
