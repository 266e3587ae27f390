import { useTranslation } from 'react-i18next'
import { Heading } from '../../ui/design-system.ts'
import { Tag } from '../../ui/tag.tsx'
import { Passages } from '../source/evidence.tsx'
import { LinkMark } from './link-mark.tsx'
import { LinkRow } from './link-row.tsx'
import { toneOf } from '../source/tone.ts'
import type { LinkGroup } from './link-groups.ts'
import './link-group-view.css'

/** Links of one kind on one word: what they say, who says it, in which words, and of which commitments. */
export function LinkGroupView({ group }: { readonly group: LinkGroup }) {
  const { t } = useTranslation()
  const tone = toneOf(group.asserter)
  return (
    <section className="verband-link-group">
      <div className="verband-link-group__head">
        <LinkMark asserter={group.asserter} modality={group.modality} />
        <Heading level={3}>{t(`saying.${group.saying}`)}{group.modality === 'POSSIBLE' && `, ${t('modality.POSSIBLE')}`}</Heading>
        <Tag tone={tone}>{t(`asserter.${group.asserter}`)}</Tag>
      </div>
      {group.shared.length > 0 && <Passages passages={group.shared} tone={tone} />}
      {group.sharedReasons.map((reason) => <p key={reason} className="verband-soft verband-small">{reason}</p>)}
      <ul className="verband-link-group__links">
        {group.edges.map((edge) => <LinkRow key={edge.link.id} edge={edge} group={group} />)}
      </ul>
    </section>
  )
}
