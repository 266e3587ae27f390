import { ApolloProvider } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration } from 'react-router'
import { clientAt } from '../apollo/client.ts'
import { useStandpoint } from '../standpoint.ts'
import { Page, SkipLink } from '../ui/design-system.ts'
import { RevisionBanner } from './revision-banner.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { useOpenOnPaper } from './use-open-on-paper.ts'
import './shell.css'

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation()
  const { revision } = useStandpoint()
  useFocusOnArrival()
  useOpenOnPaper()
  return (
    <ApolloProvider client={clientAt(revision)}>
      <Page>
        <SkipLink className="verband-screen" href="#main">{t('shell.skip')}</SkipLink>
        <SiteHeader />
        {revision !== null && <RevisionBanner revision={revision} />}
        <main id="main" tabIndex={-1} className="verband-main"><Outlet /></main>
        <SiteFooter />
      </Page>
      <ScrollRestoration />
    </ApolloProvider>
  )
}
