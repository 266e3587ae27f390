/** Between which states changes are asked for: after a revision or since a day, up to a revision or to the newest. */
export interface Span { readonly since: number | null; readonly day: string | null; readonly until: number | null }

/** Reads a span from an address: `since` is a revision or a day; without it, what the newest revision changed. */
export function spanOf(params: URLSearchParams, newest: number): Span {
  const since = params.get('since') ?? ''
  const day = /^\d{4}-\d{2}-\d{2}$/.test(since) && !Number.isNaN(Date.parse(since)) ? since : null
  const until = wholeNumber(params.get('until'))
  return { since: day ? null : (wholeNumber(since) ?? Math.max(0, (until ?? newest) - 1)), day, until }
}

/** The same as the API asks for it. */
export const variablesOf = ({ since, day, until }: Span) => ({ since, sinceTime: day && `${day}T00:00:00Z`, until })

const wholeNumber = (text: string | null): number | null => (text && /^\d{1,9}$/.test(text) ? Number(text) : null)
