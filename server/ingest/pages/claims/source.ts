import type { Bundle } from '../../bundle.ts'
import { isTranslated, type Page } from '../page.ts'
import { fingerprint } from '../../../shared/fingerprint.ts'
import { slugOf } from './slug.ts'

/** The document of a page: one for each text that an address ever had, so that a newer capture stands beside the older. */
export function sourceOf(page: Page, address: string, code: string | undefined): string {
  const subject = code ? `ogp-${code.toLowerCase()}-${page.language.toLowerCase()}` : slugOf(address.replace(/^https?:\/\/(?:www\.)?/, '')).slice(0, 60)
  return `source:${subject}-${fingerprint([address, page.text, page.capturedOn ?? null]).slice(0, 8)}`
}

/** The description of a page's document, and its text. */
export function sourceClaims(page: Page, id: string, address: string, title: string, kind: 'COMMITMENT_PAGE' | 'NEWS', cited: readonly Bundle['sources'][number][] = []): Partial<Bundle> {
  const url = URL.canParse(address) && /^https?:/.test(address) ? { url: address } : {}
  const publisher = kind === 'COMMITMENT_PAGE' ? { publisher: 'Open Government Partnership' } : {}
  return {
    sources: [{
      id, kind, title, ...url, ...publisher, language: page.language, machineTranslated: kind === 'COMMITMENT_PAGE' && isTranslated(page), captured: true, sha256: page.sha256, withheld: page.withheld, cites: cited.map((one) => one.id),
      ...(page.capturedOn ? { capturedOn: page.capturedOn } : {}),
    }, ...cited],
    sourceTexts: [{ source: id, text: page.text }],
  }
}
