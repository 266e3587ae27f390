import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { nodeName } from '../model/node-name.ts'
import type { Scene } from '../model/scene.ts'
import { useKindWord } from './use-kind-word.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** The same scene as two tables: the things, and what lies between them. */
export function GraphTables({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  const labels = new Map(scene.nodes.map((one) => [one.id, nodeName(one)]))
  const nameOf = (id: string): string => labels.get(id) ?? id
  const languages = new Map(scene.nodes.map(({ id, labelLanguage }) => [id, id.startsWith('municipality:') ? null : labelLanguage]))
  const end = (id: string) => <InternalLink to={thingAddress(id)}><OwnLanguage language={languages.get(id)}>{nameOf(id)}</OwnLanguage></InternalLink>
  return (
    <div className="verband-graph__tables">
      <SortableTable
        name="nodes"
        caption={t('graph.nodesTable', { count: scene.nodes.length })}
        rows={scene.nodes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'label', title: t('graph.name'), value: nodeName, cell: ({ id }) => end(id) },
          { key: 'type', title: t('graph.type'), value: ({ type }) => t(`thingType.${type}`) },
          { key: 'year', title: t('graph.year'), value: ({ year }) => year },
          { key: 'degree', title: t('graph.degree'), value: ({ degrees }) => degrees.reduce((sum, { count }) => sum + count, 0) },
        ]}
      />
      <SortableTable
        name="edges"
        caption={t('graph.edgesTable', { count: scene.edges.length })}
        rows={scene.edges}
        rowKey={({ id }) => id}
        columns={[
          { key: 'source', title: t('graph.from'), value: ({ source }) => nameOf(source), cell: ({ source }) => end(source) },
          { key: 'kind', title: t('graph.kind'), value: ({ kind }) => kindWord(kind) },
          { key: 'target', title: t('graph.to'), value: ({ target }) => nameOf(target), cell: ({ target }) => end(target) },
          { key: 'asserter', title: t('graph.asserter'), value: ({ asserter }) => (asserter ? t(`asserter.${asserter}`) : null) },
          { key: 'modality', title: t('graph.modality'), value: ({ modality }) => (modality ? t(`modality.${modality}`) : null) },
          { key: 'status', title: t('graph.status'), value: ({ status }) => (status ? t(`claimStatus.${status}`) : null) },
        ]}
      />
    </div>
  )
}
