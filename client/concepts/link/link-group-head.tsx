import { useTranslation } from 'react-i18next'
import { Heading } from '../../ui/design-system.ts'
import { Tag } from '../../ui/tag.tsx'
import { Passages } from '../source/evidence.tsx'
import { toneOf } from '../source/tone.ts'
import { languageOfReason, type LinkGroup } from './link-groups.ts'
import { LinkMark } from './link-mark.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './link-group-view.css'

/** What links say, who says it, and the words and reasons they all rest on. */
export function LinkGroupHead({ group }: { readonly group: LinkGroup }) {
  const { t } = useTranslation()
  const tone = toneOf(group.asserter)
  return (
    <>
      <div className="verband-link-group__head">
        <LinkMark asserter={group.asserter} modality={group.modality} />
        <Heading level={3}>{t(`saying.${group.saying}`)}{group.modality === 'POSSIBLE' && `, ${t('modality.POSSIBLE')}`}</Heading>
        <Tag tone={tone}>{t(`asserter.${group.asserter}`)}</Tag>
      </div>
      {group.shared.length > 0 && <Passages passages={group.shared} tone={tone} />}
      {group.sharedReasons.map((reason) => <p key={reason} className="verband-soft verband-small"><OwnLanguage language={group.edges[0] && languageOfReason(group.edges[0].link, reason)}>{reason}</OwnLanguage></p>)}
    </>
  )
}
