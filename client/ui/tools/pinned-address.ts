import type { LanguageTag } from '../../i18n/languages.ts'

/** An address that names language and revision, so that whoever opens it later sees what was seen now. */
export function pinnedAddress(address: string, language: LanguageTag, revision: number): string {
  const pinned = new URL(address)
  pinned.searchParams.set('lang', language)
  pinned.searchParams.set('rev', String(revision))
  return pinned.href
}
