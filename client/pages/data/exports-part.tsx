import { useTranslation } from 'react-i18next'
import { atRevision } from '../../addresses.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Part } from '../../ui/part.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { useExportDocumentation, type ExportTable } from './use-export-documentation.ts'

const files = [
  { what: 'commitments', formats: ['csv', 'json'] },
  { what: 'links', formats: ['csv', 'json'] },
  { what: 'graph', formats: ['gexf', 'graphml', 'json'] },
] as const

/** Everything as files, for tools that cannot page, with what each column means. */
export function ExportsPart() {
  const { t } = useTranslation()
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
        {({ notes, tables }) => (
          <>
            {Object.entries(tables).map(([name, table]) => <Columns key={name} name={name} table={table} />)}
            <ul className="verband-data__notes" lang="en">{notes.map((note) => <li key={note}>{note}</li>)}</ul>
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
      <div lang="en">
        <SortableTable
          name={name}
          caption={t('data.columns', { name })}
          rows={columns}
          rowKey={(column) => column.name}
          columns={[
            { key: 'name', title: t('data.column'), value: (column) => column.name, cell: (column) => <code>{column.name}</code> },
            { key: 'type', title: t('data.type'), value: (column) => column.type },
            { key: 'meaning', title: t('data.meaning'), value: (column) => column.meaning },
          ]}
        />
        <dl className="verband-data__facts">
          {parameters.map((parameter) => <div key={parameter.name}><dt><code>?{parameter.name}=</code></dt><dd>{parameter.expects}</dd></div>)}
        </dl>
      </div>
    </Disclosure>
  )
}
