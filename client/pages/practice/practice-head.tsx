import { useTranslation } from 'react-i18next'
import { graphAddress, practicesAddress } from '../../addresses.ts'
import { TopicChips } from '../../concepts/topic/topic-tags.tsx'
import { namesElsewhere } from '../../i18n/names-elsewhere.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { OtherNames } from '../../ui/other-names.tsx'
import { Identity, SheetHead } from '../../ui/sheet.tsx'
import { Trail } from '../../ui/trail.tsx'
import type { ShownPractice } from './shown-practice.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** What the practice is, and under which names one meets it. */
export function PracticeHead({ practice }: { readonly practice: ShownPractice }) {
  const { t } = useTranslation()
  const { id, aliases, summary, topics } = practice
  return (
    <SheetHead>
      <Trail steps={[[practicesAddress, t('practicePage.practices')]]} />
      <Heading level={1}><ThingName of={practice} /></Heading>
      {summary ? <p className="verband-practice__gist"><OwnLanguage language={summary.language}>{summary.value}</OwnLanguage></p> : <p className="verband-empty">{t('dossier.noSummary')}</p>}
      {summary && <p className="verband-soft verband-small">{t('dossier.ownSummary')}</p>}
      <OtherNames names={namesElsewhere(practice)} />
      {aliases.length > 0 && <p className="verband-soft verband-small">{t('practicePage.aliases', { names: aliases.join(', ') })}</p>}
      {topics.length > 0 && <Identity><TopicChips tags={topics.map((topic) => ({ topic }))} /></Identity>}
      <p className="verband-screen verband-small"><InternalLink to={graphAddress(id)}>{t('dossier.openGraph')}</InternalLink></p>
    </SheetHead>
  )
}
