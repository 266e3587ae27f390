import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useAllPages } from '../../apollo/use-all-pages.ts'
import { CommitmentDossierDocument, CommitmentLinksDocument, type ClaimStatus } from '../../generated/operations.ts'
import type { DossierCommitment } from '../../explore/dossier/dossier-commitment.ts'
import { useStandpoint } from '../../standpoint.ts'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { Contents } from './contents.tsx'
import { DossierAside } from './dossier-aside.tsx'
import { DossierHead } from './dossier-head.tsx'
import { DossierParts } from '../../explore/dossier/dossier-parts.tsx'
import { dossierRows } from './dossier-rows.ts'
import { useScrollToPart } from './use-scroll-to-part.ts'
import './dossier.css'

const live: readonly ClaimStatus[] = ['PROPOSED', 'CONFIRMED']
const all: readonly ClaimStatus[] = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN']

/** The dossier: contents, head, parts, and what one wants to see at a glance. */
export function Dossier({ commitment, revision }: { readonly commitment: DossierCommitment; readonly revision: number }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [params] = useSearchParams()
  const status = params.get('rejected') === '1' ? all : live
  const links = useQuery(CommitmentLinksDocument, { variables: { code: commitment.code, language: apiLanguage, status, first: 100 } })
  useAllPages(links, (data) => data.commitment?.links.pageInfo)
  useScrollToPart(links.data !== undefined)
  const edges = (links.data ?? links.previousData)?.commitment?.links.edges
  return (
    <article className="verband-dossier">
      <title>{`${commitment.code} ${commitment.name} · Verband`}</title>
      <Contents commitment={commitment} edges={edges} />
      <DossierHead commitment={commitment} />
      <DossierAside commitment={commitment} />
      <div className="verband-dossier__parts">
        <DossierParts commitment={commitment} links={{ ...links, data: edges }} />
        <ViewTools
          name={commitment.code}
          title={`${commitment.code} ${commitment.name}`}
          revision={revision}
          rows={dossierRows(commitment, edges ?? [])}
          operation={{ document: CommitmentDossierDocument, variables: { code: commitment.code, language: apiLanguage } }}
        />
        <p className="verband-soft verband-small">{t('revision.shown', { revision })}</p>
      </div>
    </article>
  )
}
