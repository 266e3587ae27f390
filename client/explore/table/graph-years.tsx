import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { nodeName } from '../model/node-name.ts'
import type { Scene } from '../model/scene.ts'
import { yearsOf, type Dated } from '../model/years.ts'
import { useKindWord } from './use-kind-word.ts'
import './graph-years.css'

/** The same scene as a time line: what is of which year, and what ties it to other years. */
export function GraphYears({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation()
  return (
    <ol className="verband-years">
      {yearsOf(scene).map(({ year, things }) => (
        <li key={year ?? 'none'}>
          <Heading level={2} size="level-3">{year ?? t('graph.noYear', { count: things.length })}</Heading>
          <ul className="verband-years__things">{things.map((thing) => <Thing key={thing.node.id} thing={thing} />)}</ul>
        </li>
      ))}
    </ol>
  )
}

function Thing({ thing: { node, ties } }: { readonly thing: Dated }) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  return (
    <li>
      <InternalLink to={thingAddress(node.id)}>{nodeName(node)}</InternalLink> <span className="verband-soft verband-small">{t(`thingType.${node.type}`)}</span>
      {ties.map(({ edge, other }) => (
        <p key={edge.id} className="verband-soft verband-small">
          {edge.source === node.id ? <>{kindWord(edge.kind)} {nodeName(other)}</> : <>{nodeName(other)} {kindWord(edge.kind)} {nodeName(node)}</>} ({other.year}){edge.asserter && `, ${t(`asserter.${edge.asserter}`)}`}{edge.modality === 'POSSIBLE' && `, ${t('modality.POSSIBLE')}`}
        </p>
      ))}
    </li>
  )
}
