import { useTranslation } from 'react-i18next'
import { momentInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Passages } from '../source/evidence.tsx'
import { languageOfReason, ownPassages, type LinkEdge, type LinkGroup } from './link-groups.ts'
import { toneOf } from '../source/tone.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** How sure a link is, its own words and reasons, what editors decided, and a citation. */
export function LinkDetails({ edge, group }: { readonly edge: LinkEdge; readonly group: LinkGroup }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const { link, node } = edge
  const own = ownPassages(edge, group)
  const reasons = link.reasons.filter((reason) => !group.sharedReasons.includes(reason))
  return (
    <Disclosure summary={<>{t('link.details')}<span className="verband-hidden">: {node.code}</span></>}>
      <p className="verband-small">{[
        t(`claimStatus.${link.status}`),
        t(`modality.${link.modality}`),
        link.confidence ? t(`confidence.${link.confidence}`) : t('confidence.notGiven'),
        link.score !== null && t('link.score', { score: link.score, method: link.method ?? '' }),
        t('link.since', { revision: link.addedIn }),
      ].filter(Boolean).join(' · ')}</p>
      {reasons.map((reason) => <p key={reason} className="verband-small"><OwnLanguage language={languageOfReason(link, reason)}>{reason}</OwnLanguage></p>)}
      {own.length > 0 && <Passages passages={own} tone={toneOf(link.asserter)} />}
      {own.length === 0 && group.shared.length > 0 && <p className="verband-soft verband-small">{t('link.sharedEvidence')}</p>}
      {own.length === 0 && group.shared.length === 0 && <p className="verband-soft verband-small">{t('evidence.none')}</p>}
      {link.judgements.map(({ by, at, status, note }) => (
        <p key={at} className="verband-small">{t('link.judged', { by, at: momentInWords(at, language), status: t(`claimStatus.${status}`) })} {note}</p>
      ))}
      <p className="verband-small">{link.citation}</p>
      <p><CopyButton text={link.citation} label={t('link.copyCitation')} /></p>
    </Disclosure>
  )
}
