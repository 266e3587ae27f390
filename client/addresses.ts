/** Where a thing is shown: its dossier if it has one, else the graph around it. */
export function thingAddress(id: string): string {
  const [type, key] = id.split(/:(.*)/s)
  return type === 'commitment' && key ? commitmentAddress(key) : graphAddress(id)
}

/** The dossier of a commitment, or one part of it. */
export const commitmentAddress = (code: string, part?: string): string => `/commitment/${encodeURIComponent(code)}${part ? `#${part}` : ''}`

/** The graph around a thing. */
export const graphAddress = (id: string): string => `/graph?of=${encodeURIComponent(id).replaceAll('%3A', ':')}`

/** The results of a search. */
export const searchAddress = (text: string): string => `/search?${new URLSearchParams({ q: text })}`

/** An operation with its variables, ready to run in GraphiQL; after the hash, so that it stays in the browser. */
export const graphiqlAddress = (query: string, variables: object): string =>
  `/graphiql#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`
