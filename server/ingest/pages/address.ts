import type { Line } from './text/lines.ts'

/** What an address of the site says: of which member, in which language, about which commitment. */
export interface PageAddress { readonly url: string; readonly memberSlug?: string; readonly code?: string }

const site = /^(?:www\.)?opengovpartnership\.org$/i
const commitment = /^\/(?:(?<language>fr|es)\/)?members\/(?<member>[a-z0-9-]+)\/commitments\/(?<code>[a-z]{2,4}\d{4})\/?$/i

/** One form for one page: the site answers with and without "www", a slash at the end and small letters in a code. Nothing for what is no address. */
export function addressOf(text: string): PageAddress | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  url.search = ''
  if (!site.test(url.hostname)) return { url: url.href }
  const found = commitment.exec(url.pathname)?.groups
  const path = found ? commitmentPath(found.language, found.member!, found.code!) : url.pathname
  return { url: `https://www.opengovpartnership.org${path}`, ...(found && found.member !== 'any' ? { memberSlug: found.member!.toLowerCase() } : {}), ...(found ? { code: found.code!.toUpperCase() } : {}) }
}

const commitmentPath = (language: string | undefined, member: string, code: string): string =>
  `/${language ? `${language.toLowerCase()}/` : ''}members/${member.toLowerCase()}/commitments/${code.toUpperCase()}/`

/** The address that the site gives a commitment's page in a language, for pages that do not say theirs. */
export const usualAddress = (language: string, member: string, code: string): string =>
  `https://www.opengovpartnership.org${commitmentPath(['FR', 'ES'].includes(language) ? language : undefined, member, code)}`

/** An address that stands alone in the first line, as some tools put it there. */
export function addressInText(lines: readonly Line[]): string | undefined {
  const first = lines.find((line) => line.text !== '')
  return first && /^(?:url:\s*|source:\s*)?<?https?:\/\/\S+>?$/i.test(first.text) ? /https?:\/\/[^\s>]+/i.exec(first.text)?.[0] : undefined
}
