import { useTranslation } from 'react-i18next'
import { passageAddress, thingAddress } from '../../addresses.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { SectionName } from './section-name.tsx'
import { addressOfPassage, type PassageGroup } from './passages.ts'
import { ThingName } from '../thing/thing-name.tsx'

/** Document, section, capture and translation of a passage, with the way to it. */
export function SourceNote({ group }: { readonly group: PassageGroup }) {
  const { t } = useTranslation()
  const { language, apiLanguage } = useStandpoint()
  const { source, section, start } = group
  const address = addressOfPassage(group)
  const facts = [
    source.language && source.language !== apiLanguage ? t(`language.${source.language}`) : null,
    source.machineTranslated ? t('source.machineTranslated') : null,
    source.captured ? source.capturedOn && t('source.capturedOn', { date: dateInWords(source.capturedOn, language) }) : t('source.notCaptured'),
  ].filter(Boolean)
  return (
    <p className="verband-passage__note">
      <InternalLink to={start === null ? thingAddress(source.id) : passageAddress(source.id, start)}><ThingName of={source} /></InternalLink>
      {section && <> · <SectionName section={section} language={source.language} /></>}
      {facts.map((fact) => ` · ${fact}`)}
      {address && <> · <a className="ams-link" href={address} rel="external">{t('evidence.seeInPage')}<span className="verband-hidden"> <ThingName of={source} /></span></a></>}
    </p>
  )
}
