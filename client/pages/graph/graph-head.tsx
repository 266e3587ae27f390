import { useTranslation } from 'react-i18next'
import { graphForms, type GraphState } from '../../explore/model/graph-address.ts'
import type { GraphView, Scene } from '../../explore/model/scene.ts'
import { namesOf } from '../../explore/model/node-name.ts'
import { Button, Heading, Label, Select } from '../../ui/design-system.ts'

interface GraphHeadProps {
  readonly state: GraphState
  readonly change: (change: Partial<GraphState>) => void
  readonly scene: Scene
  readonly shown: Scene
  readonly view: GraphView | undefined
}

const formWords = { drawing: 'graph.asDrawing', table: 'graph.asTable', years: 'graph.asYears' } as const

/** Around what, how far, how much of it is shown, and in which form. */
export function GraphHead({ state, change, scene, shown, view }: GraphHeadProps) {
  const { t } = useTranslation()
  const names = namesOf(scene, state.of)
  const title = t('graph.around', { names })
  return (
    <header className="verband-graph__head">
      <title>{`${title} · Verband`}</title>
      <Heading level={1}>{title}</Heading>
      <p className="verband-soft" role="status">
        {view && t('graph.counts', { nodes: shown.nodes.length, edges: shown.edges.length })}
        {shown.nodes.length < scene.nodes.length && ` ${t('graph.filteredOut', { count: scene.nodes.length - shown.nodes.length })}`}
        {view?.truncated && ` ${t('graph.truncated', { shown: view.nodes.length, total: view.totalNodes ?? '?' })}`}
      </p>
      <div className="verband-graph__controls verband-screen">
        <Label htmlFor="depth">{t('graph.depth')}</Label>
        <Select id="depth" value={state.depth} onChange={({ target }) => change({ depth: Number(target.value) })}>
          {[1, 2, 3].map((depth) => <Select.Option key={depth} value={depth}>{t('graph.steps', { count: depth })}</Select.Option>)}
        </Select>
        <div className="verband-graph__views" role="group" aria-label={t('graph.form')}>
          {graphForms.map((form) => <Button key={form} variant="secondary" aria-pressed={state.form === form} onClick={() => change({ form })}>{t(formWords[form])}</Button>)}
        </div>
        {state.expansions.length > 0 && <Button variant="tertiary" onClick={() => change({ expansions: [] })}>{t('graph.collapse')}</Button>}
      </div>
    </header>
  )
}
