import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { LinkGroupView } from '../../concepts/link/link-group-view.tsx'
import { groupLinks, type LinkEdge } from '../../concepts/link/link-groups.ts'
import { Answer, type Asked } from '../../ui/answer.tsx'
import { Button } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { usePartId } from '../../ui/part-place.ts'
import type { DossierCommitment } from './dossier-commitment.ts'
import { splitLineage } from './part-counts.ts'

interface ConnectionsPartProps {
  readonly commitment: DossierCommitment
  readonly links: Asked<readonly LinkEdge[]>
}

/** What the commitment connects to: who says so, in which words. */
export function ConnectionsPart({ commitment, links }: ConnectionsPartProps) {
  const { t } = useTranslation()
  const [lineage, beside] = splitLineage(links.data ?? [])
  const asserted = beside.filter(({ link }) => link.asserter !== 'COMPUTED').length
  return (
    <Part id="connections" title={t('part.connections')} count={beside.length > 0 ? t('connections.count', { count: beside.length, asserted }) : undefined} lead={t('lead.connections')}>
      <Answer asked={links} lines={6}>
        {() => (beside.length > 0 ? groupLinks(beside).map((group) => <LinkGroupView key={group.key} group={group} />) : <NothingBeside code={commitment.code} lineage={lineage.length} />)}
      </Answer>
      <RejectedToggle />
    </Part>
  )
}

function NothingBeside({ code, lineage }: { readonly code: string; readonly lineage: number }) {
  const { t } = useTranslation()
  const lineagePart = usePartId('lineage')
  if (lineage === 0) return <Empty>{t('empty.connections', { code })}</Empty>
  return <Empty>{t('empty.overlaps', { code })} <a className="ams-link" href={`#${lineagePart}`}>{t('part.lineage')} ({lineage})</a></Empty>
}

function RejectedToggle() {
  const { t } = useTranslation()
  const [params, setParams] = useSearchParams()
  const shown = params.get('rejected') === '1'
  const turn = (): void => setParams((now) => { if (shown) now.delete('rejected'); else now.set('rejected', '1'); return now }, { preventScrollReset: true })
  return <p className="verband-screen"><Button variant="tertiary" aria-pressed={shown} onClick={turn}>{shown ? t('connections.hideRejected') : t('connections.showRejected')}</Button></p>
}
