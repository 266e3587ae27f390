/** A shell command that asks the same. */
export function curlOf(address: string, query: string, variables: object): string {
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' ').trim(), variables })
  return `curl '${address}' -H 'content-type: application/json' -d '${body.replaceAll("'", String.raw`'\''`)}'`
}
