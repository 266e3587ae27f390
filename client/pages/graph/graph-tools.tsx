import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { surroundingsOf } from '../../explore/controllers/use-scene.ts'
import type { GraphState } from '../../explore/model/graph-address.ts'
import type { Scene } from '../../explore/model/scene.ts'
import { edgeRows } from '../../explore/table/edge-rows.ts'
import { RevisionInForceDocument, SurroundingsDocument } from '../../generated/operations.ts'
import { ViewTools } from '../../ui/tools/view-tools.tsx'

/** The tools of the graph view. */
export function GraphTools({ state, scene }: { readonly state: GraphState; readonly scene: Scene }) {
  const { t } = useTranslation()
  const { data } = useQuery(RevisionInForceDocument)
  const names = state.of.map((id) => scene.nodes.find((node) => node.id === id)?.label ?? id).join(', ')
  return (
    <ViewTools
      name={`graph-${state.of.join('-').replace(/[^A-Za-z0-9-]+/g, '-')}`}
      title={t('graph.around', { names })}
      revision={data?.revision.number}
      rows={edgeRows(scene)}
      operation={{ document: SurroundingsDocument, variables: surroundingsOf(state) }}
    />
  )
}
