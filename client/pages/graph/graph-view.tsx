import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { GraphCanvas } from '../../explore/canvas/graph-canvas.tsx'
import { Legend } from '../../explore/canvas/legend.tsx'
import { useLayout } from '../../explore/controllers/use-layout.ts'
import { useScene } from '../../explore/controllers/use-scene.ts'
import { applyFilters } from '../../explore/model/filters.ts'
import type { GraphState } from '../../explore/model/graph-address.ts'
import { GraphTables } from '../../explore/table/graph-tables.tsx'
import { GraphYears } from '../../explore/table/graph-years.tsx'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { GraphHead } from './graph-head.tsx'
import { GraphTools } from './graph-tools.tsx'
import { SelectionPanel } from './selection-panel.tsx'

interface GraphViewProps {
  readonly state: GraphState
  readonly change: (change: Partial<GraphState>) => void
}

/** The graph as a drawing or as tables, with what filters it and what is chosen. */
export function GraphView({ state, change }: GraphViewProps) {
  const { t } = useTranslation()
  const asked = useScene(state)
  const { scene } = asked
  const places = useLayout(scene, state.of)
  const shown = useMemo(() => applyFilters(scene, state.filters, state.of), [scene, state.filters, state.of])
  const types = [...new Set(scene.nodes.map(({ type }) => type))]
  return (
    <div className="verband-graph">
      <GraphHead state={state} change={change} scene={scene} shown={shown} view={asked.data} />
      <div className="verband-graph__body">
        <Answer asked={asked} lines={10}>
          {() => {
            if (scene.nodes.length === 0) return <Empty>{t('graph.unknown', { id: state.of.join(', ') })}</Empty>
            if (state.form === 'table') return <GraphTables scene={shown} />
            if (state.form === 'years') return <GraphYears scene={shown} />
            return <GraphCanvas scene={shown} places={places} centres={state.of} selected={state.selected} onSelect={(selected) => change({ selected })} />
          }}
        </Answer>
        {state.form === 'drawing' && <Legend types={types} />}
        <GraphTools state={state} scene={shown} places={places} />
      </div>
      <div className="verband-graph__side">
        <SelectionPanel scene={scene} state={state} change={change} />
        <Card title={t('graph.filters')}><FilterPanel scene={scene} state={state} change={change} /></Card>
      </div>
    </div>
  )
}
