import { useTranslation } from 'react-i18next'
import { languageOfReason } from '../../concepts/link/link-groups.ts'
import { toneOf } from '../../concepts/source/tone.ts'
import { Passages } from '../../concepts/source/evidence.tsx'
import type { ClaimQuery } from '../../generated/operations.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** The evidence of whatever claim an edge stands for; an edge without a claim says so. */
export function ClaimView({ claim }: { readonly claim: ClaimQuery['node'] }) {
  const { t } = useTranslation()
  if (claim?.__typename === 'Link') {
    return (
      <>
        {claim.reasons.map((reason) => <p key={reason}><OwnLanguage language={languageOfReason(claim, reason)}>{reason}</OwnLanguage></p>)}
        <p className="verband-soft">{claim.confidence ? t(`confidence.${claim.confidence}`) : t('confidence.notGiven')}</p>
        <Passages passages={claim.evidence} tone={toneOf(claim.asserter)} />
        <p>{claim.citation}</p>
        <CopyButton text={claim.citation} label={t('link.copyCitation')} />
      </>
    )
  }
  if (claim?.__typename === 'Participation') {
    return (
      <>
        <p>{[t(`role.${claim.role}`), t(`standing.${claim.standing}`)].join(' · ')}</p>
        <Passages passages={claim.evidence} />
      </>
    )
  }
  if (claim?.__typename === 'Finding') return <><p><OwnLanguage language={claim.textLanguage}>{claim.text}</OwnLanguage></p><Passages passages={claim.evidence} tone={toneOf(claim.by)} /></>
  return <p className="verband-soft">{t('graph.structuralEdge')}</p>
}
