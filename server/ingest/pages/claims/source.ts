import type { Bundle } from '../../bundle.ts'
import { isOfSite } from '../address.ts'
import { isTranslated, type Page } from '../page.ts'
import { fingerprint } from '../../../shared/fingerprint.ts'
import { slugOf } from '../../normalise/slug.ts'

/** What stands for the address of a page that has none and that tells of no commitment: its text. A name of a file is what somebody's computer called it. */
export const namelessAddress = (page: Page): string => `page:${fingerprint([page.text])}`

/** The document of a page: one for each address, however often it is captured. */
export function sourceOf(page: Page, address: string, code: string | undefined): string {
  const path = slugOf(address.replace(/^https?:\/\/(?:www\.)?|^page:/, '')).slice(0, 60).replace(/-+$/, '')
  const own = page.address?.code !== undefined || page.address === undefined
  return code && own ? `source:page-${code.toLowerCase()}-${page.language.toLowerCase()}` : `source:page-${path || 'unnamed'}-${fingerprint(address).slice(0, 6)}`
}

/** The description of a page's document, and its text. */
export function sourceClaims(page: Page, id: string, address: string, title: string, kind: 'COMMITMENT_PAGE' | 'NEWS', cited: readonly Bundle['sources'][number][] = []): Partial<Bundle> {
  const url = URL.canParse(address) && /^https?:/.test(address) ? { url: address } : {}
  // A copy elsewhere is published by whoever put it there.
  const publisher = kind === 'COMMITMENT_PAGE' && (isOfSite(address) || page.address === undefined) ? { publisher: 'Open Government Partnership' } : {}
  return {
    sources: [{
      id, kind, title, ...url, ...publisher, language: page.language, machineTranslated: kind === 'COMMITMENT_PAGE' && isTranslated(page), captured: true, withheld: page.withheld, ...(page.hinted ? { hinted: true } : {}), cites: cited.map((one) => one.id),
      ...(page.sha256 ? { sha256: page.sha256 } : {}), ...(page.capturedOn ? { capturedOn: page.capturedOn } : {}),
    }, ...cited],
    sourceTexts: [{ source: id, text: page.text }],
  }
}
