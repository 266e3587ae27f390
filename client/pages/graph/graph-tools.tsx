import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { surroundingsOf } from '../../explore/controllers/use-scene.ts'
import type { GraphState } from '../../explore/model/graph-address.ts'
import { namesOf } from '../../explore/model/node-name.ts'
import type { Scene } from '../../explore/model/scene.ts'
import { edgeRows } from '../../explore/table/edge-rows.ts'
import { RevisionInForceDocument, SurroundingsDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { ViewTools } from '../../ui/tools/view-tools.tsx'

/** The tools of the graph view. */
export function GraphTools({ state, scene }: { readonly state: GraphState; readonly scene: Scene }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const { data } = useQuery(RevisionInForceDocument)
  const names = namesOf(scene, state.of)
  return (
    <ViewTools
      name={`graph-${state.of.join('-').replace(/[^A-Za-z0-9-]+/g, '-')}`}
      title={t('graph.around', { names })}
      revision={data?.revision.number}
      rows={edgeRows(scene)}
      operation={{ document: SurroundingsDocument, variables: surroundingsOf(state, apiLanguage) }}
    />
  )
}
