import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { changesAddress } from '../addresses.ts'
import { clientAt } from '../apollo/client.ts'
import { RevisionInForceDocument, type RevisionInForceQuery } from '../generated/operations.ts'
import { momentInWords } from '../i18n/partial-date.ts'
import { useStandpoint } from '../standpoint.ts'

/** Says which state of the graph one looks at, and leads back to now and to what has changed in between. */
export function RevisionBanner({ revision }: { readonly revision: number }) {
  const { t } = useTranslation()
  const { data: then } = useQuery(RevisionInForceDocument)
  const { data: now } = useQuery(RevisionInForceDocument, { client: clientAt(null) })
  const newest = now?.revision.number
  const past = newest !== undefined && revision > 0 && revision < newest
  return (
    <p className="verband-revision" role="status">
      <WhichState revision={revision} then={then?.revision} newest={newest} />{' '}
      <span className="verband-screen">
        {past && <><WayToNow to={changesAddress({ since: revision })}>{t('revision.since')}</WayToNow> · </>}
        <WayToNow>{t('revision.toNow')}</WayToNow>
      </span>
    </p>
  )
}

interface WhichStateProps {
  readonly revision: number
  readonly then: RevisionInForceQuery['revision'] | undefined
  readonly newest: number | undefined
}

function WhichState({ revision, then, newest }: WhichStateProps) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  if (newest === undefined) return t('revision.past', { revision })
  if (revision < 1 || revision > newest) return t('revision.none', { newest })
  if (revision === newest) return t('revision.pinned', { revision })
  return then ? t('revision.pastOf', { revision, at: momentInWords(then.at, language), newest }) : t('revision.past', { revision })
}

/** A link that leaves the revision behind: the page one is on, or another, as it is now. */
function WayToNow({ to, children }: { readonly to?: string; readonly children: string }) {
  const { pathname, search, hash } = useLocation()
  const params = new URLSearchParams(search)
  const now = new URL(to ?? `${pathname}${search}${hash}`, window.location.href)
  now.searchParams.delete('rev')
  const language = params.get('lang')
  if (language) now.searchParams.set('lang', language)
  return <Link className="ams-link" to={`${now.pathname}${now.search}${now.hash}`}>{children}</Link>
}
