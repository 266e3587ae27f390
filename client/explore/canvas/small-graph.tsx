import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { SurroundingsDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { edgeColour, formOf, nodeColour, strokeOf } from '../controllers/appearance.ts'
import { usePalette } from '../controllers/use-palette.ts'
import { surroundingsOf } from '../controllers/use-scene.ts'
import { nodeName } from '../model/node-name.ts'
import { ringAround, type RingNode } from '../model/ring.ts'
import type { GraphView } from '../model/scene.ts'
import { RingLabel } from './ring-label.tsx'
import './small-graph.css'

const radius = 76

/** The nearest surroundings of a thing as a small drawing; what it shows stands in words on the same page. */
export function SmallGraph({ of }: { readonly of: string }) {
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(SurroundingsDocument, { variables: surroundingsOf({ of: [of], depth: 1, withRejected: false }, apiLanguage) })
  return <Answer asked={asked}>{({ neighbourhood }) => <Ring view={neighbourhood} centre={of} />}</Answer>
}

function Ring({ view, centre }: { readonly view: GraphView; readonly centre: string }) {
  const { t } = useTranslation()
  const ring = ringAround(view, centre, radius)
  const middle = view.nodes.find(({ id }) => id === centre)
  return (
    <figure className="verband-ring">
      <svg viewBox="-176 -168 352 336" role="img" aria-label={t('smallGraph.label', { name: middle?.label ?? centre, count: ring.length })}>
        {ring.map((neighbour) => <RingEdge key={neighbour.node.id} neighbour={neighbour} />)}
        {ring.map((neighbour) => <RingDot key={neighbour.node.id} neighbour={neighbour} />)}
        <circle r="11" fill="var(--verband-accent)" />
      </svg>
      <figcaption className="verband-soft">{t('smallGraph.caption', { count: ring.length })}{view.truncated && ` ${t('graph.truncated', { shown: view.nodes.length, total: view.totalNodes ?? '?' })}`}</figcaption>
    </figure>
  )
}

function RingEdge({ neighbour: { x, y, edge } }: { readonly neighbour: RingNode }) {
  const palette = usePalette()
  const dashes = { line: undefined, dashed: '6 4', dotted: '1 5' }[strokeOf(edge)]
  return <line x1={0} y1={0} x2={x} y2={y} stroke={edgeColour(edge.asserter, palette)} strokeWidth={edge.asserter ? 2.5 : 1} strokeDasharray={dashes} strokeLinecap="round" />
}

function RingDot({ neighbour: { x, y, node } }: { readonly neighbour: RingNode }) {
  const palette = usePalette()
  const fill = nodeColour(node.type, palette)
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{nodeName(node)}</title>
      {formOf(node.type) === 'disc' ? <circle r="6.5" fill={fill} /> : <rect x="-5" y="-5" width="10" height="10" fill={fill} transform={formOf(node.type) === 'diamond' ? 'rotate(45)' : undefined} />}
      <RingLabel node={node} x={x} y={y} />
    </g>
  )
}
