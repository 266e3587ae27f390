import { useTranslation } from 'react-i18next'
import { municipalitiesAddress, searchAddress } from '../../addresses.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import type { ShownMunicipality } from './shown-municipality.ts'
import './municipality.css'

/** Says plainly that nothing is known, that this is not zero, and what to do next. */
export function NothingKnown({ municipality: { name, province } }: { readonly municipality: ShownMunicipality }) {
  const { t } = useTranslation()
  return (
    <Part id="nothing" title={t('municipality.nothing', { name })}>
      <p className="verband-nothing">{t('municipality.nothingWhy')}</p>
      <p><strong>{t('municipality.next')}</strong></p>
      <ul className="verband-nothing__next">
        <li><a className="ams-link" href="#peers">{t('municipality.nextPeers')}</a></li>
        {province && <li><InternalLink to={municipalitiesAddress({ province })}>{t('municipality.nextProvince', { province })}</InternalLink></li>}
        <li><InternalLink to={searchAddress(name)}>{t('municipality.nextSearch', { name })}</InternalLink></li>
      </ul>
    </Part>
  )
}
