import { useTranslation } from 'react-i18next'
import { atRevision } from '../../addresses.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Part } from '../../ui/part.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { useExportDocumentation, type ExportColumn, type ExportDocumentation, type ExportParameter, type ExportTable } from './use-export-documentation.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'

const files = [
  { what: 'commitments', formats: ['csv', 'json'] },
  { what: 'links', formats: ['csv', 'json'] },
  { what: 'graph', formats: ['gexf', 'graphml', 'json'] },
] as const

/** Everything as files, for tools that cannot page, with what each column means. */
export function ExportsPart() {
  const { t, i18n } = useTranslation()
  const { revision } = useStandpoint()
  const asked = useExportDocumentation()
  return (
    <Part id="exports" title={t('data.exports')} lead={t('data.exportsLead')}>
      <ul className="verband-data__list">
        {files.map(({ what, formats }) => (
          <li key={what}>
            <p><strong>{t(`data.export.${what}`)}</strong></p>
            <p className="verband-data__row">{formats.map((format) => <a key={format} className="ams-link" href={atRevision(`/export/${what}.${format}`, revision)} download>{what}.{format}</a>)}</p>
            <p className="verband-soft verband-small">{t(`data.exportWhy.${what}`)}</p>
          </li>
        ))}
      </ul>
      <Answer asked={asked} lines={4}>
        {({ notes, formats, tables, graph }) => (
          <>
            <dl className="verband-data__facts">{formats.map(({ name, meaning }) => <div key={name}><dt><code>.{name}</code></dt><dd>{i18n.t(`data.format.${name}`, { defaultValue: meaning })}</dd></div>)}</dl>
            {Object.entries(tables).map(([name, table]) => <Columns key={name} name={name} table={table} />)}
            <GraphFile {...graph} />
            <ul className="verband-data__notes">{notes.map((note) => <li key={note}><OwnLanguage language="EN">{note}</OwnLanguage></li>)}</ul>
          </>
        )}
      </Answer>
    </Part>
  )
}

/** The columns of one table, and by what it can be narrowed. */
function Columns({ name, table: { columns, parameters } }: { readonly name: string; readonly table: ExportTable }) {
  const { t } = useTranslation()
  return (
    <Disclosure summary={t('data.columnsOf', { name, count: columns.length })}>
      <div>
        <Meanings name={name} caption={t('data.columns', { name })} columns={columns} />
        <Parameters parameters={parameters} />
      </div>
    </Disclosure>
  )
}

/** What graph files say of things and of connections, and by what they can be narrowed. */
function GraphFile({ nodes, edges, parameters }: ExportDocumentation['graph']) {
  const { t } = useTranslation()
  return (
    <Disclosure summary={t('data.graphFile')}>
      <div>
        <Meanings name="file-nodes" caption={t('data.columns', { name: 'nodes' })} columns={nodes} />
        <Meanings name="file-edges" caption={t('data.columns', { name: 'edges' })} columns={edges} />
        <Parameters parameters={parameters} />
      </div>
    </Disclosure>
  )
}

function Meanings({ name, caption, columns }: { readonly name: string; readonly caption: string; readonly columns: readonly ExportColumn[] }) {
  const { t } = useTranslation()
  return (
    <SortableTable
      name={name}
      caption={caption}
      rows={columns}
      rowKey={(column) => column.name}
      columns={[
        { key: 'name', title: t('data.column'), value: (column) => column.name, cell: (column) => <code>{column.name}</code> },
        { key: 'type', title: t('data.type'), value: (column) => column.type },
        { key: 'meaning', title: t('data.meaning'), value: (column) => column.meaning, cell: (column) => <OwnLanguage language="EN" plain>{column.meaning}</OwnLanguage> },
      ]}
    />
  )
}

const Parameters = ({ parameters }: { readonly parameters: readonly ExportParameter[] }) => (
  <dl className="verband-data__facts">
    {parameters.map((parameter) => <div key={parameter.name}><dt><code>?{parameter.name}=</code></dt><dd><OwnLanguage language="EN" plain>{parameter.expects}</OwnLanguage></dd></div>)}
  </dl>
)
