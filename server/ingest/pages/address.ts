import type { Line } from './text/lines.ts'

/** What an address of the site says: of which member, in which language, about which commitment. */
export interface PageAddress { readonly url: string; readonly memberSlug?: string; readonly code?: string }

const site = /^(?:www\.)?opengovpartnership\.org$/i
const commitment = /^\/(?:(?<language>fr|es)\/)?members\/(?<member>[a-z0-9'%-]+)\/commitments\/(?<code>[a-z]{2,4}\d{4})\/?$/i

/** What is put behind addresses to tell where a reader came from; it is no part of what page it is. */
const traces = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|_ga)$/i

/**
 * One form for one page: the site answers with and without "www", a slash at the end and small letters in a code. A query stays, since many sites tell their pages by
 * it; commitments of the site have none. Nothing for what is no address of the web.
 */
export function addressOf(text: string): PageAddress | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  Object.assign(url, { hash: '', username: '', password: '' })
  const traced = [...url.searchParams.keys()].filter((name) => traces.test(name))
  for (const name of traced) url.searchParams.delete(name)
  if (!site.test(url.hostname)) return { url: url.href }
  const found = commitment.exec(url.pathname)?.groups
  if (!found) return { url: `https://www.opengovpartnership.org${url.pathname}${url.search}` }
  const path = commitmentPath(found.language, found.member!, found.code!)
  return { url: `https://www.opengovpartnership.org${path}`, ...(found.member === 'any' ? {} : { memberSlug: memberIn(found.member!) }), code: found.code!.toUpperCase() }
}

/** Whether an address, in the one form that it has here, is one of the site's. */
export const isOfSite = (address: string): boolean => URL.canParse(address) && site.test(new URL(address).hostname)

/** One address has an apostrophe, written out or not: cote-d'ivoire. */
const memberIn = (written: string): string => written.toLowerCase().replace(/'|%27/g, '-').replace(/[^a-z0-9-]/g, '')

const commitmentPath = (language: string | undefined, member: string, code: string): string =>
  `/${language ? `${language.toLowerCase()}/` : ''}members/${memberIn(member)}/commitments/${code.toUpperCase()}/`

/** The address that the site gives a commitment's page in a language, for pages that do not say theirs. */
export const usualAddress = (language: string, member: string, code: string): string =>
  `https://www.opengovpartnership.org${commitmentPath(['FR', 'ES'].includes(language) ? language : undefined, member, code)}`

/** An address that stands alone in the first line, as some tools put it there. */
export function addressInText(lines: readonly Line[]): string | undefined {
  const first = lines.find((line) => line.text !== '')
  return first && /^(?:url:\s*|source:\s*)?<?https?:\/\/\S+>?$/i.test(first.text) ? /https?:\/\/[^\s>]+/i.exec(first.text)?.[0] : undefined
}
