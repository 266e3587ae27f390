import type { Fetcher } from '@graphiql/toolkit'

/** Asks the hub that serves this page; `?rev=` in the page's address goes along. */
export const fetchAnswer: Fetcher = async (operation) => {
  const response = await fetch(`/graphql${window.location.search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
  })
  return response.json()
}
