import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { ThingName } from '../thing/thing-name.tsx'

type ReadSource = NonNullable<CommitmentDossierQuery['commitment']>['lastRead']

/** When something was last read of what a page shows, and from which document; or that all of it comes with the hub. */
export function LastRead({ source }: { readonly source: ReadSource }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  if (!source?.readOn) return <p className="verband-soft verband-small">{t('source.neverRead')}</p>
  return (
    <p className="verband-soft verband-small">
      {t('source.lastRead', { date: dateInWords(source.readOn, language) })} <InternalLink to={thingAddress(source.id)}><ThingName of={source} /></InternalLink>
      {source.language && ` (${t(`language.${source.language}`)})`}{source.capturedOn && `, ${t('source.capturedOn', { date: dateInWords(source.capturedOn, language) })}`}
    </p>
  )
}
