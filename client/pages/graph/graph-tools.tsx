import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { surroundingsOf } from '../../explore/controllers/use-scene.ts'
import type { GraphState } from '../../explore/model/graph-address.ts'
import type { Places } from '../../explore/model/layout.ts'
import { namesOf } from '../../explore/model/node-name.ts'
import type { Scene } from '../../explore/model/scene.ts'
import { edgeRows } from '../../explore/table/edge-rows.ts'
import { RevisionInForceDocument, SurroundingsDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { GraphDownloads } from './graph-downloads.tsx'

/** The tools of the graph view. */
export function GraphTools({ state, scene, places }: { readonly state: GraphState; readonly scene: Scene; readonly places: Places }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const { data } = useQuery(RevisionInForceDocument)
  const names = namesOf(scene, state.of)
  const name = `graph-${state.of.join('-').replace(/[^A-Za-z0-9-]+/g, '-')}`
  const title = t('graph.around', { names })
  const revision = data?.revision.number
  return (
    <>
      {revision !== undefined && scene.nodes.length > 0 && <GraphDownloads name={name} title={title} revision={revision} state={state} scene={scene} places={places} />}
      <ViewTools name={name} title={title} revision={revision} rows={edgeRows(scene)} operation={{ document: SurroundingsDocument, variables: surroundingsOf(state, apiLanguage) }} />
    </>
  )
}
