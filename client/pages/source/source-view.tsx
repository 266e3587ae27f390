import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SourceList } from '../../concepts/source/source-list.tsx'
import { SourceClaimsDocument, type ClaimKind } from '../../generated/operations.ts'
import type { ShownSource } from './shown-source.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Part } from '../../ui/part.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { ClaimsPart } from './claims-part.tsx'
import { claimRows } from './claim-rows.ts'
import { TextPart } from './text-part.tsx'
import { SourceHead } from './source-head.tsx'
import './source.css'

/** The page of a document; the kinds of claims shown are part of the address. */
export function SourceView({ source, revision }: { readonly source: ShownSource; readonly revision: number }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [params] = useSearchParams()
  const kinds = params.getAll('kind').filter((kind): kind is ClaimKind => source.claimCounts.some((one) => one.kind === kind))
  const { data } = useQuery(SourceClaimsDocument, { variables: { id: source.id, kinds: kinds.length > 0 ? kinds : null, language: apiLanguage, first: 50 } })
  return (
    <article className="verband-source">
      <title>{`${source.name} · Verband`}</title>
      <SourceHead source={source} />
      {source.passages.totalCount > 0 && <TextPart source={source} />}
      <ClaimsPart source={source} kinds={kinds} />
      {source.sameAddress.length > 0 && <Part id="captures" title={t('sourcePage.captures')} count={String(source.sameAddress.length)} lead={t('sourcePage.capturesLead')}><SourceList sources={source.sameAddress} /></Part>}
      {source.cites.length > 0 && <Part id="cites" title={t('sourcePage.cites')} count={String(source.cites.length)}><SourceList sources={source.cites} /></Part>}
      {source.citedBy.length > 0 && <Part id="cited-by" title={t('sourcePage.citedBy')} count={String(source.citedBy.length)}><SourceList sources={source.citedBy} /></Part>}
      <ViewTools
        name={source.id.replace(':', '-')}
        title={source.name}
        revision={revision}
        rows={claimRows(source, data?.source?.claims.edges.map(({ node }) => node) ?? [])}
        operation={{ document: SourceClaimsDocument, variables: { id: source.id, language: apiLanguage, first: 50 } }}
      />
      <p className="verband-soft verband-small">{t('revision.shown', { revision })}</p>
    </article>
  )
}
