import { useTranslation } from 'react-i18next'
import { commitmentAddress } from '../../addresses.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { languagesOf } from '../source/passages.ts'
import { LinkDetails } from './link-details.tsx'
import { OtherEnd } from './other-end.tsx'
import type { LinkEdge, LinkGroup } from './link-groups.ts'
import { ThingName } from '../thing/thing-name.tsx'

/** One link: the commitment it leads to, and behind it what it rests on and how to cite it. */
export function LinkRow({ edge, group }: { readonly edge: LinkEdge; readonly group: LinkGroup }) {
  const { t } = useTranslation()
  const { link, node, near } = edge
  const off = link.status === 'REJECTED' || link.status === 'WITHDRAWN'
  return (
    <li className={`verband-link-row${off ? ' verband-link-row--off' : ''}`} id={link.id}>
      <span className="verband-link-row__code">{node.code}</span>
      <div>
        {near && <p className="verband-soft verband-small"><span className="verband-code">{near.code}</span> <ThingName of={near} /> →</p>}
        <InternalLink className="ams-link verband-link-row__title" to={commitmentAddress(node.code)}><ThingName of={node} /></InternalLink>{' '}
        {link.status !== 'CONFIRMED' && <Tag tone="warning">{t(`claimStatus.${link.status}`)}</Tag>}
        <OtherEnd node={node} />
      </div>
      <span className="verband-link-row__where">{whereEvidence()}</span>
      <div className="verband-link-row__more"><LinkDetails edge={edge} group={group} /></div>
    </li>
  )

  function whereEvidence(): string {
    const languages = languagesOf(link.evidence)
    return languages.length > 0 ? t('link.evidenceIn', { languages: languages.join(', ') }) : t('link.noPassage')
  }
}
