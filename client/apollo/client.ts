import { ApolloClient, HttpLink } from '@apollo/client'
import { atRevision } from '../addresses.ts'
import { cacheOfHub } from './cache.ts'

const clients = new Map<number | null, ApolloClient>()

/** The client that reads the graph as of a revision, or as it is now; each keeps its own cache, so that past and present never mix. */
export function clientAt(revision: number | null): ApolloClient {
  const known = clients.get(revision)
  if (known) return known
  const client = new ApolloClient({ link: new HttpLink({ uri: atRevision('/graphql', revision) }), cache: cacheOfHub() })
  clients.set(revision, client)
  return client
}
