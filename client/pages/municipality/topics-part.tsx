import { useTranslation } from 'react-i18next'
import { TopicChips } from '../../concepts/topic/topic-tags.tsx'
import { Part } from '../../ui/part.tsx'
import type { ShownMunicipality } from './shown-municipality.ts'

/** The topics of all that a municipality takes part in. */
export function TopicsPart({ topics }: Pick<ShownMunicipality, 'topics'>) {
  const { t } = useTranslation()
  if (topics.length === 0) return null
  return (
    <Part id="topics" title={t('municipality.topics')} lead={t('municipality.topicsLead')}>
      <p className="verband-with-aside__identity"><TopicChips tags={topics.map((topic) => ({ topic }))} /></p>
    </Part>
  )
}
