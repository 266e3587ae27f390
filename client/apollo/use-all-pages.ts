import { useEffect } from 'react'

/** As much of a paged query's result as it takes to ask for the next page. */
interface Paged<Data> {
  readonly data: Data | undefined
  readonly fetchMore: (options: { readonly variables: { readonly after: string } }) => Promise<unknown>
}

interface PageInfo { readonly hasNextPage: boolean; readonly endCursor: string | null }

/** Asks for page after page until a list is whole; for lists that are bounded by nature, such as the municipalities of a country. Says whether it is. */
export function useAllPages<Data>({ data, fetchMore }: Paged<Data>, pageInfoOf: (data: Data) => PageInfo | undefined): boolean {
  const info = data && pageInfoOf(data)
  const after = info?.hasNextPage ? info.endCursor : null
  useEffect(() => {
    // A page that fails leaves the list as it is: it says how much of it is there.
    if (after) fetchMore({ variables: { after } }).catch(() => undefined)
  }, [after, fetchMore])
  return data !== undefined && after === null
}
