import { useTranslation } from 'react-i18next'
import { graphAddress, practicesAddress } from '../../addresses.ts'
import { TopicChips } from '../../concepts/topic/topic-tags.tsx'
import { langAttribute } from '../../i18n/languages.ts'
import { namesElsewhere } from '../../i18n/names-elsewhere.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { OtherNames } from '../../ui/other-names.tsx'
import { Identity, SheetHead } from '../../ui/sheet.tsx'
import { Trail } from '../../ui/trail.tsx'
import type { ShownPractice } from './shown-practice.ts'

/** What the practice is, and under which names one meets it. */
export function PracticeHead({ practice }: { readonly practice: ShownPractice }) {
  const { t } = useTranslation()
  const { id, name, aliases, summary, topics } = practice
  return (
    <SheetHead>
      <Trail steps={[[practicesAddress, t('practicePage.practices')]]} />
      <Heading level={1}>{name}</Heading>
      {summary ? <p className="verband-practice__gist" lang={langAttribute(summary.language)}>{summary.value}</p> : <p className="verband-empty">{t('dossier.noSummary')}</p>}
      {summary && <p className="verband-soft verband-small">{t('dossier.ownSummary')}</p>}
      <OtherNames names={namesElsewhere(practice)} />
      {aliases.length > 0 && <p className="verband-soft verband-small">{t('practicePage.aliases', { names: aliases.join(', ') })}</p>}
      {topics.length > 0 && <Identity><TopicChips tags={topics.map((topic) => ({ topic }))} /></Identity>}
      <p className="verband-screen verband-small"><InternalLink to={graphAddress(id)}>{t('dossier.openGraph')}</InternalLink></p>
    </SheetHead>
  )
}
