/** Types of things that have pages of their own, under their names; the others are shown in the graph. */
const paged = ['commitment', 'plan', 'member', 'topic', 'practice', 'municipality', 'institution', 'activity', 'source']

/** Where a thing is shown: on its page if it has one, else in the graph around it. */
export function thingAddress(id: string): string {
  const [type = '', key] = id.split(/:(.*)/s)
  return paged.includes(type) && key ? `/${type}/${encodeURIComponent(key)}` : graphAddress(id)
}

/** The dossier of a commitment, or one part of it. */
export const commitmentAddress = (code: string, part?: string): string => `/commitment/${encodeURIComponent(code)}${part ? `#${part}` : ''}`

/** The graph around a thing. */
export const graphAddress = (id: string): string => `/graph?of=${encodeURIComponent(id).replaceAll('%3A', ':')}`

/** The results of a search. */
export const searchAddress = (text: string): string => `/search?${new URLSearchParams({ q: text })}`

/** The plans of a member. */
export const plansAddress = (member: string): string => `/plans?member=${member.replace(/^member:/, '')}`

/** All members of OGP that the graph knows. */
export const membersAddress = '/members'

/** The tree of topics. */
export const topicsAddress = '/topics'

/** Which municipalities do something, by practice, topic or province. */
export function municipalitiesAddress({ practice, topic, province }: { readonly practice?: string; readonly topic?: string; readonly province?: string }): string {
  const asked = Object.entries({ practice: practice?.replace(/^practice:/, ''), topic: topic?.replace(/^topic:/, ''), province }).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `/municipalities${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`
}

/** All practices. */
export const practicesAddress = '/practices'

/** Bodies other than municipalities, of one kind for instance. */
export const institutionsAddress = ({ kind }: { readonly kind?: string }): string => `/institutions${kind ? `?kind=${kind}` : ''}`

/** The documents that everything rests on. */
export const sourcesAddress = '/sources'

/** A document that was read, at a place in its text, in the units of evidence. */
export const passageAddress = (source: string, at: number): string => `${thingAddress(source)}?at=${at}`

/** What changed after one revision, up to another or to now. */
export const changesAddress = ({ since, until }: { readonly since: number; readonly until?: number }): string =>
  `/changes?${new URLSearchParams({ since: String(since), ...(until === undefined ? {} : { until: String(until) }) })}`

/** How two things are connected; the ends that are not named are asked for. */
export const pathsAddress = (ends: { readonly from?: string; readonly to?: string }): string => {
  const asked = Object.entries(ends).filter(([, id]) => id)
  return `/paths${asked.length > 0 ? `?${new URLSearchParams(asked)}`.replaceAll('%3A', ':') : ''}`
}

/** Commitments side by side. */
export const compareAddress = (codes: readonly string[]): string => `/compare${codes.length > 0 ? `?codes=${codes.join(',')}` : ''}`

/** What a draft of one's own is near to; the text never stands in an address. */
export const draftAddress = '/draft'

/** A door of the server, reading as of a revision or as it is now. */
export const atRevision = (door: '/graphql' | '/graphiql' | `/export/${string}`, revision: number | null): string => (revision === null ? door : `${door}?rev=${revision}`)

/** An operation with its variables, ready to run in GraphiQL; after the hash, so that it stays in the browser. */
export const graphiqlAddress = (query: string, variables: object, revision: number | null): string =>
  `${atRevision('/graphiql', revision)}#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`
