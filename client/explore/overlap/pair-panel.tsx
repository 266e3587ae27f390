import { useTranslation } from 'react-i18next'
import { commitmentAddress, graphAddress } from '../../addresses.ts'
import { LinkDetails } from '../../concepts/link/link-details.tsx'
import { LinkGroupHead } from '../../concepts/link/link-group-head.tsx'
import { groupLinks, type LinkEdge, type LinkGroup } from '../../concepts/link/link-groups.ts'
import type { CommitmentLineFragment } from '../../generated/operations.ts'
import { Card } from '../../ui/card.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { edgesOf, type Pair } from './pairs.ts'
import { usePairWords } from './use-pair-words.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import './pair-panel.css'

/** What is said of the chosen pair, by whom, in which words. */
export function PairPanel({ pair }: { readonly pair: Pair | undefined }) {
  const { t } = useTranslation()
  const { nameOf } = usePairWords()
  if (!pair) return <div className="verband-screen"><Card title={t('matrix.chosen')}><p className="verband-soft">{t('matrix.chooseOne')}</p></Card></div>
  return (
    <Card title={t('matrix.chosenPair', { pair: nameOf(pair) })}>
      <p><End commitment={pair.a} /><br /><End commitment={pair.b} /></p>
      {groupLinks(edgesOf(pair)).map((group) => <Said key={group.key} group={group} />)}
      {pair.known === 'unknown' && <p>{t('matrix.nobodyLong')}</p>}
      <p className="verband-screen"><InternalLink to={`${graphAddress(pair.a.id)}&of=${pair.b.id}`}>{t('matrix.inGraph')}</InternalLink></p>
    </Card>
  )
}

const End = ({ commitment }: { readonly commitment: CommitmentLineFragment }) => (
  <InternalLink className="verband-pair-panel__end" to={commitmentAddress(commitment.code)}><span className="verband-code">{commitment.code}</span> <ThingName of={commitment} /></InternalLink>
)

const Said = ({ group }: { readonly group: LinkGroup }) => (
  <section className="verband-pair-panel__said">
    <LinkGroupHead group={group} />
    {group.edges.map((edge: LinkEdge) => <LinkDetails key={edge.link.id} edge={edge} group={group} />)}
  </section>
)
