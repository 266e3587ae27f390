import { useTranslation } from 'react-i18next'
import { sourcesAddress } from '../../addresses.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'

/** On what terms, and whom to credit. */
export function LicencePart() {
  const { t } = useTranslation()
  return (
    <Part id="licence" title={t('data.licence')}>
      <ul className="verband-data__notes">
        <li>{t('data.licenceCode')}</li>
        <li>{t('data.licenceFacts')} <InternalLink to={sourcesAddress}>{t('data.allSources')}</InternalLink></li>
        <li>{t('data.licencePlaces')}</li>
        <li>{t('data.licencePersons')}</li>
      </ul>
    </Part>
  )
}
