import { useTranslation } from 'react-i18next'
import { ClaimSentence } from './claim-sentence.tsx'
import type { SourceClaim } from './said.ts'
import './claims-part.css'

/** What rests on words of the document, one claim a line: its sort and what it says. */
export function ClaimList({ claims }: { readonly claims: readonly SourceClaim[] }) {
  const { t } = useTranslation()
  return (
    <ul className="verband-claims__list">
      {claims.map((claim) => (
        <li key={claim.id}>
          <span className="verband-claims__kind">{t(`claimKind.${claim.kind}`)}</span> <span><ClaimSentence claim={claim} /></span>
        </li>
      ))}
    </ul>
  )
}
