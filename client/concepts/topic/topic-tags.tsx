import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Evidence } from '../source/evidence.tsx'
import { ThingName } from '../thing/thing-name.tsx'
import './topic-tags.css'

type TopicTag = NonNullable<CommitmentDossierQuery['commitment']>['topics'][number]

type Tagged = { readonly topic: Pick<TopicTag['topic'], 'id' | 'name' | 'nameLanguage'> }

/** The topics of a thing, each once, as short links. */
export function TopicChips({ tags }: { readonly tags: readonly Tagged[] }) {
  const topics = [...groupBy(tags, ({ topic }) => topic.id).values()].map(([first]) => (first as Tagged).topic)
  return topics.map((topic) => <InternalLink key={topic.id} className="verband-topic-chip" to={thingAddress(topic.id)}><ThingName of={topic} /></InternalLink>)
}

/** The topics with the day on which a source gave each, since tags change over the years. */
export function TopicHistory({ tags }: { readonly tags: readonly TopicTag[] }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const byTopic = groupBy(tags, ({ topic }) => topic.id)
  return (
    <ul className="verband-topic-history">
      {[...byTopic.values()].map((sameTopic) => {
        const { topic } = sameTopic[0] as TopicTag
        const days = [...new Set(sameTopic.map(({ taggedOn }) => (taggedOn ? dateInWords(taggedOn, language) : t('topic.dayUnknown'))))]
        return (
          <li key={topic.id}>
            <InternalLink to={thingAddress(topic.id)}><ThingName of={topic} /></InternalLink>{' '}
            <span className="verband-soft verband-small">{t('topic.taggedOn', { days: days.join(', ') })}{topic.formerNames.length > 0 && ` · ${t('topic.formerly', { names: topic.formerNames.join(', ') })}`}</span>
            <Evidence passages={sameTopic.map(({ evidence }) => evidence)} of={<ThingName of={topic} />} />
          </li>
        )
      })}
    </ul>
  )
}
