import { createBrowserRouter, redirect, type LoaderFunctionArgs } from 'react-router'
import { languageTag } from './i18n/languages.ts'
import { speak } from './i18n/speak.ts'
import { BrokenPage } from './shell/broken-page.tsx'
import { Shell } from './shell/shell.tsx'
import { standpointOf } from './standpoint.ts'

/** All pages. Each is fetched when it is first visited. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    loader: speakAsAsked,
    HydrateFallback: () => null,
    children: [
      { path: '/', loader: preferredLanguage, lazy: () => import('./pages/home/home-page.tsx') },
      { path: '/search', lazy: () => import('./pages/search/search-page.tsx') },
      { path: '/commitment/:code', lazy: () => import('./pages/commitment/commitment-page.tsx') },
      { path: '/members', lazy: () => import('./pages/members/members-page.tsx') },
      { path: '/member/:key', lazy: () => import('./pages/member/member-page.tsx') },
      { path: '/plans', lazy: () => import('./pages/plans/plans-page.tsx') },
      { path: '/plan/:key', lazy: () => import('./pages/plan/plan-page.tsx') },
      { path: '/topics', lazy: () => import('./pages/topics/topics-page.tsx') },
      { path: '/topic/:key', lazy: () => import('./pages/topic/topic-page.tsx') },
      { path: '/practices', lazy: () => import('./pages/practices/practices-page.tsx') },
      { path: '/practice/:key', lazy: () => import('./pages/practice/practice-page.tsx') },
      // What people type who look for peers.
      { path: '/peers', loader: ({ request }) => redirect(`/municipalities${new URL(request.url).search}`) },
      { path: '/municipalities', lazy: () => import('./pages/municipalities/municipalities-page.tsx') },
      { path: '/changes', lazy: () => import('./pages/changes/changes-page.tsx') },
      { path: '/municipality/:key', lazy: () => import('./pages/municipality/municipality-page.tsx') },
      { path: '/institutions', lazy: () => import('./pages/institutions/institutions-page.tsx') },
      { path: '/institution/:key', lazy: () => import('./pages/institution/institution-page.tsx') },
      { path: '/activity/:key', lazy: () => import('./pages/activity/activity-page.tsx') },
      { path: '/sources', lazy: () => import('./pages/sources/sources-page.tsx') },
      { path: '/source/:key', lazy: () => import('./pages/source/source-page.tsx') },
      { path: '/paths', lazy: () => import('./pages/paths/paths-page.tsx') },
      { path: '/compare', lazy: () => import('./pages/compare/compare-page.tsx') },
      { path: '/draft', lazy: () => import('./pages/draft/draft-page.tsx') },
      { path: '/data', lazy: () => import('./pages/data/data-page.tsx') },
      { path: '/graph', lazy: () => import('./pages/graph/graph-page.tsx') },
      { path: '*', lazy: () => import('./pages/not-found/not-found-page.tsx') },
    ],
  },
])

async function speakAsAsked({ request }: LoaderFunctionArgs): Promise<null> {
  await speak(standpointOf(new URL(request.url).searchParams).language)
  return null
}

/** The front door opens in the browser's language; everywhere else the address alone decides, so that a shared link shows everyone the same. */
function preferredLanguage({ request }: LoaderFunctionArgs): Response | null {
  const address = new URL(request.url)
  const preferred = navigator.languages.map(languageTag).find((tag) => tag !== undefined)
  if (address.searchParams.has('lang') || !preferred || preferred === 'en') return null
  address.searchParams.set('lang', preferred)
  return redirect(`${address.pathname}${address.search}`)
}
