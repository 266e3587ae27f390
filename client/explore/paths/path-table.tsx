import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { Evidence } from '../../concepts/source/evidence.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { useKindWord } from '../table/use-kind-word.ts'
import type { ShownPath } from './shown-path.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

/** The same ways as a table, one row for each step. */
export function PathTable({ paths }: { readonly paths: readonly ShownPath[] }) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  const rows = paths.flatMap(({ steps }, path) => steps.map((step, place) => ({ ...step, path: path + 1, place: place + 1 })))
  return (
    <SortableTable
      name="paths"
      caption={t('paths.caption', { count: paths.length })}
      rows={rows}
      rowKey={({ path, id }) => `${path} ${id}`}
      columns={[
        { key: 'path', title: t('paths.path'), value: ({ path }) => path },
        { key: 'step', title: t('paths.step'), value: ({ place }) => place },
        { key: 'from', title: t('graph.from'), value: ({ from }) => from.name, cell: ({ from }) => <InternalLink to={thingAddress(from.id)}><ThingName of={from} /></InternalLink> },
        { key: 'kind', title: t('graph.kind'), value: ({ kind }) => kindWord(kind) },
        { key: 'to', title: t('graph.to'), value: ({ to }) => to.name, cell: ({ to }) => <InternalLink to={thingAddress(to.id)}><ThingName of={to} /></InternalLink> },
        { key: 'said', title: t('paths.said'), value: ({ sentence }) => sentence, cell: ({ sentence, evidence }) => <>{sentence} <Evidence passages={evidence} of={sentence} /></> },
      ]}
    />
  )
}
