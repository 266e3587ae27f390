import { useTranslation } from 'react-i18next'
import { commitmentAddress, graphAddress, pathsAddress } from '../../addresses.ts'
import type { GraphState } from '../../explore/model/graph-address.ts'
import { codeOf, nodeName } from '../../explore/model/node-name.ts'
import { hiddenDegrees, type Scene, type SceneNode } from '../../explore/model/scene.ts'
import { useKindWord } from '../../explore/table/use-kind-word.ts'
import { Button } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'

interface NodePanelProps {
  readonly node: SceneNode
  readonly scene: Scene
  readonly state: GraphState
  readonly change: (change: Partial<GraphState>) => void
}

/** The chosen thing: what it is, its edges in the picture, and what more could be opened, counts first. */
export function NodePanel({ node, scene, state, change }: NodePanelProps) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  const labels = new Map(scene.nodes.map((one) => [one.id, nodeName(one)]))
  const edges = scene.edges.filter(({ source, target }) => source === node.id || target === node.id)
  const more = hiddenDegrees(scene, node.id)
  return (
    <>
      <p><strong>{nodeName(node)}</strong><br /><span className="verband-soft">{[t(`thingType.${node.type}`), node.year].filter(Boolean).join(' · ')}</span></p>
      <p>
        {node.type === 'COMMITMENT' && <><InternalLink to={commitmentAddress(codeOf(node.id))}>{t('graph.openDossier')}</InternalLink> · </>}
        {!state.of.includes(node.id) && <InternalLink to={graphAddress(node.id)}>{t('graph.startHere')}</InternalLink>}
      </p>
      <p>
        {state.of.includes(node.id) && <InternalLink to={pathsAddress({ from: node.id })}>{t('paths.fromHere')}</InternalLink>}
        {!state.of.includes(node.id) && state.of.map((centre) => <InternalLink key={centre} to={pathsAddress({ from: centre, to: node.id })}>{t('paths.toCentre', { name: labels.get(centre) ?? centre })}</InternalLink>)}
      </p>
      {more.length > 0 && (
        <div className="verband-expansions verband-screen" role="group" aria-label={t('graph.openMore')}>
          <span>{t('punctuation.label', { words: t('graph.openMore') })}</span>
          {more.map(({ kind, count }) => (
            <Button key={kind} variant="secondary" onClick={() => change({ expansions: [...state.expansions, { id: node.id, kind }] })}>{kindWord(kind)} (+{count})</Button>
          ))}
        </div>
      )}
      {more.length === 0 && <p className="verband-soft">{t('graph.allShown')}</p>}
      <ul className="verband-node-edges">
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" className="verband-node-edge" onClick={() => change({ selected: edge.id })}>
              <span className="verband-soft">{kindWord(edge.kind)}</span> {labels.get(edge.source === node.id ? edge.target : edge.source)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
