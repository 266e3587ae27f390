import { useTranslation } from 'react-i18next'
import { municipalitiesAddress, thingAddress } from '../../addresses.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Trail } from '../../ui/trail.tsx'
import type { ShownMunicipality } from './shown-municipality.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import '../../ui/notice.css'

/** Which municipality it is: name, code, province, inhabitants, other names, and what became of it where it has ended. */
export function MunicipalityHead({ municipality }: { readonly municipality: ShownMunicipality }) {
  const { t, i18n } = useTranslation()
  const { gmCode, province, inhabitants, inhabitantsYear, validFrom, validTo, aliases, website } = municipality
  const number = new Intl.NumberFormat(i18n.language)
  const facts = [
    province && t('municipality.inProvince', { province }),
    inhabitants !== null && `${t('municipality.inhabitants', { count: inhabitants, number: number.format(inhabitants) })}${inhabitantsYear ? ` ${t('municipality.inhabitantsOn', { year: inhabitantsYear })}` : ''}`,
    validFrom && t('municipality.since', { year: validFrom }),
  ].filter(Boolean)
  return (
    <>
      <Trail steps={[[municipalitiesAddress({}), t('municipality.all')], ...(province ? [[municipalitiesAddress({ province }), t('municipality.inProvince', { province })] as const] : [])]} />
      <Heading level={1}><ThingName of={municipality} /></Heading>
      <p className="verband-with-aside__identity">
        {gmCode && <Tag tone="code">{gmCode}</Tag>}
        <span className="verband-soft">{facts.join(' · ')}</span>
        <a className="ams-link verband-screen verband-small" href="#facts">{t('municipality.register')}</a>
      </p>
      {website && <p className="verband-small"><a className="ams-link" href={website} rel="external">{website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a></p>}
      {aliases.length > 0 && <p className="verband-soft verband-small">{t('municipality.otherNames')}: {aliases.join(', ')}</p>}
      {validTo && <Ended municipality={municipality} year={validTo} />}
    </>
  )
}

/** Says that it is no municipality any more, and leads on. */
function Ended({ municipality: { name, successor }, year }: { readonly municipality: ShownMunicipality; readonly year: string }) {
  const { t } = useTranslation()
  return (
    <p className="verband-notice">
      <strong className="verband-warns">{t('municipality.endedTitle', { name })}</strong>
      {successor && <span>{t('municipality.endedWhy', { year })} <InternalLink to={thingAddress(successor.id)}><ThingName of={successor} /></InternalLink>.</span>}
    </p>
  )
}
