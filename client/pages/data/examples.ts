/** An operation that runs as it stands, with the question it answers. */
export interface Example { readonly name: string; readonly question: string; readonly query: string }

const files = import.meta.glob<string>('../../../schema/examples/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The examples that come with the API; the comment above each is its question. */
export const examples: readonly Example[] = Object.entries(files).map(([path, query]) => ({
  name: path.replace(/^.*\/|\.graphql$/g, ''),
  question: query.split('\n').filter((line) => line.startsWith('#')).map((line) => line.replace(/^#\s*/, '')).join(' '),
  query,
}))
