import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import type { Branch, ListedTopic } from './topic-tree.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

/** Topics of one height, each with those below it. */
export const Branches = ({ branches }: { readonly branches: readonly Branch[] }) => (
  <ul className="verband-topic-tree">
    {branches.map(({ topic, below }) => (
      <li key={topic.id}>
        <Line topic={topic} />
        {below.length > 0 && <Branches branches={below} />}
      </li>
    ))}
  </ul>
)

function Line({ topic }: { readonly topic: ListedTopic }) {
  const { t } = useTranslation()
  const { id, formerNames, commitments } = topic
  const facts = [commitments.totalCount > 0 ? t('planPage.count', { count: commitments.totalCount }) : t('topicPage.noneRead'), formerNames.length > 0 && t('topic.formerly', { names: formerNames.join(', ') })]
  return <p><InternalLink className="ams-link verband-topic-tree__name" to={thingAddress(id)}><ThingName of={topic} /></InternalLink> <span className="verband-soft verband-small">{facts.filter(Boolean).join(' · ')}</span></p>
}
