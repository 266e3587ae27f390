import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SourceClaimsDocument, type ClaimKind, type SourceClaimsQuery } from '../../generated/operations.ts'
import { passageAddress } from '../../addresses.ts'
import { SectionName } from '../../concepts/source/section-name.tsx'
import { langAttribute } from '../../i18n/languages.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button, Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { ClaimList } from './claim-list.tsx'
import { bySection, type PassageClaims } from './said.ts'
import type { ShownSource } from './shown-source.ts'
import './claims-part.css'

const page = 50

/** Everything that rests on the document, section by section, with the words it rests on. */
export function ClaimsPart({ source, kinds }: { readonly source: ShownSource; readonly kinds: readonly ClaimKind[] }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(SourceClaimsDocument, { variables: { id: source.id, kinds: kinds.length > 0 ? kinds : null, language: apiLanguage, first: page } })
  const total = source.claimCounts.reduce((sum, { count }) => sum + count, 0)
  return (
    <Part id="claims" title={t('sourcePage.claims')} count={String(total)} lead={t('sourcePage.claimsLead')}>
      <KindChips source={source} chosen={kinds} />
      {total === 0 && <Empty>{t('sourcePage.noClaims')}</Empty>}
      <Answer asked={asked} lines={8}>
        {(data) => data.source && <Claims claims={data.source.claims} source={source} onMore={(after) => void asked.fetchMore({ variables: { after } })} />}
      </Answer>
    </Part>
  )
}

interface ClaimsProps {
  readonly claims: NonNullable<SourceClaimsQuery['source']>['claims']
  readonly source: ShownSource
  readonly onMore: (after: string) => void
}

function Claims({ claims: { totalCount, edges, pageInfo }, source, onMore }: ClaimsProps) {
  const { t } = useTranslation()
  const { hasNextPage, endCursor } = pageInfo
  return (
    <>
      {bySection(edges.map(({ node }) => node)).map(({ section, passages }) => (
        <section key={section} className="verband-claims">
          <Heading level={3}>{section ? <SectionName section={section} language={source.language} /> : t('sourcePage.noSection')}</Heading>
          {passages.map((passage) => <Passage key={`${passage.quote}${passage.denies}`} passage={passage} source={source} />)}
        </section>
      ))}
      <p className="verband-soft verband-small" role="status">{totalCount > 0 && t('engagement.shown', { count: totalCount, shown: edges.length })}</p>
      {hasNextPage && endCursor && <p className="verband-screen"><Button variant="secondary" onClick={() => onMore(endCursor)}>{t('engagement.more')}</Button></p>}
    </>
  )
}

/** Words of the document, and what rests on them. */
function Passage({ passage: { quote, start, denies, claims }, source }: { readonly passage: PassageClaims; readonly source: ShownSource }) {
  const { t } = useTranslation()
  return (
    <div className="verband-claims__passage">
      {denies && <p className="verband-passage__denies">{t('evidence.denies')}</p>}
      {quote && <p><q lang={langAttribute(source.language)}>{quote}</q>{start !== null && <> <InternalLink className="ams-link verband-small verband-screen" to={passageAddress(source.id, start)}>{t('sourcePage.inText')}<span className="verband-hidden">: {quote}</span></InternalLink></>}</p>}
      <ClaimList claims={claims} />
    </div>
  )
}

/** Narrows to kinds of claims, each with how many there are; none pressed means all. */
function KindChips({ source: { claimCounts }, chosen }: { readonly source: ShownSource; readonly chosen: readonly ClaimKind[] }) {
  const { t } = useTranslation()
  const [, setParams] = useSearchParams()
  const turn = (kind: ClaimKind): void =>
    setParams((now) => {
      now.delete('kind')
      for (const one of chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]) now.append('kind', one)
      return now
    }, { preventScrollReset: true })
  if (claimCounts.length < 2) return null
  return (
    <div className="verband-claims__kinds verband-screen" role="group" aria-label={t('search.only')}>
      {claimCounts.map(({ kind, count }) => <Button key={kind} variant="secondary" aria-pressed={chosen.includes(kind)} onClick={() => turn(kind)}>{t(`claimKind.${kind}`)} {count}</Button>)}
    </div>
  )
}
