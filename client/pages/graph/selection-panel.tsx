import { useTranslation } from 'react-i18next'
import type { GraphState } from '../../explore/model/graph-address.ts'
import type { Scene } from '../../explore/model/scene.ts'
import { Card } from '../../ui/card.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { NodePanel } from './node-panel.tsx'

interface SelectionPanelProps {
  readonly scene: Scene
  readonly state: GraphState
  readonly change: (change: Partial<GraphState>) => void
}

/** What is chosen, and what it rests on. */
export function SelectionPanel({ scene, state, change }: SelectionPanelProps) {
  const { t } = useTranslation()
  const node = scene.nodes.find(({ id }) => id === state.selected)
  const edge = scene.edges.find(({ id }) => id === state.selected)
  return (
    <Card title={t('graph.selection')}>
      {node && <NodePanel node={node} scene={scene} state={state} change={change} />}
      {edge && <EdgePanel key={edge.id} edge={edge} scene={scene} />}
      {!node && !edge && <p className="verband-soft">{t('graph.nothingSelected')}</p>}
    </Card>
  )
}
