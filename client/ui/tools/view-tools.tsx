import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design-system.ts'
import { AsGraphql, type AskedOperation } from './as-graphql.tsx'
import { Cite } from './cite.tsx'
import { ShareLink } from './share-link.tsx'
import { download, toCsv, type Row } from './table-file.ts'
import './view-tools.css'

interface ViewToolsProps {
  /** Names files and citations; letters, digits and hyphens. */
  readonly name: string
  readonly title: string
  readonly revision: number | undefined
  readonly rows: readonly Row[]
  readonly operation: AskedOperation
}

type Panel = 'cite' | 'graphql'

/** What every view offers: share, cite, print, take along, ask the same over GraphQL. */
export function ViewTools({ name, title, revision, rows, operation }: ViewToolsProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Panel | null>(null)
  const toggle = (panel: Panel, label: string): ReactNode => (
    <Button variant="secondary" aria-expanded={open === panel} onClick={() => setOpen(open === panel ? null : panel)}>{label}</Button>
  )
  return (
    <section id="tools" className="verband-tools verband-screen" aria-label={t('tools.title')}>
      <div className="verband-tools__row">
        <ShareLink />
        {revision !== undefined && toggle('cite', t('tools.cite'))}
        <Button variant="secondary" onClick={() => window.print()}>{t('tools.print')}</Button>
        <Button variant="secondary" onClick={() => download(`${name}.csv`, 'text/csv', toCsv(rows))}>CSV</Button>
        <Button variant="secondary" onClick={() => download(`${name}.json`, 'application/json', JSON.stringify(rows, null, 2))}>JSON</Button>
        {toggle('graphql', t('tools.graphql'))}
      </div>
      {open === 'cite' && revision !== undefined && <Cite name={name} title={title} revision={revision} />}
      {open === 'graphql' && <AsGraphql {...operation} />}
    </section>
  )
}
