import { useTranslation } from 'react-i18next'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { LinkGroupView } from '../../concepts/link/link-group-view.tsx'
import { groupLinks, type LinkEdge } from '../../concepts/link/link-groups.ts'
import { Answer, type Asked } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import type { DossierCommitment } from './dossier-commitment.ts'
import { splitLineage } from './part-counts.ts'

interface LineagePartProps {
  readonly commitment: DossierCommitment
  readonly links: Asked<readonly LinkEdge[]>
}

/** What the commitment grew from and what grew from it, and what is said of carrying over between the plans. */
export function LineagePart({ commitment: { code, plan }, links }: LineagePartProps) {
  const { t } = useTranslation()
  const [lineage] = splitLineage(links.data ?? [])
  return (
    <Part id="lineage" title={t('part.lineage')} lead={t('lead.lineage')}>
      <Answer asked={links} lines={2}>
        {() => (lineage.length > 0 ? groupLinks(lineage).map((group) => <LinkGroupView key={group.key} group={group} />) : <Empty>{t('empty.lineage', { code })}</Empty>)}
      </Answer>
      {plan.findings.length > 0 && (
        <section>
          <Heading level={3}>{t('lineage.ofPlan')}</Heading>
          <FindingList findings={plan.findings} />
        </section>
      )}
    </Part>
  )
}
