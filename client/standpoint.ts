import { useSearchParams } from 'react-router'
import type { Language } from './generated/operations.ts'
import { apiLanguage, languageTag, type LanguageTag } from './i18n/languages.ts'

/** From where one looks at the graph: in which language, and as of which revision. It goes along to every next page; filters do not. */
export interface Standpoint { readonly language: LanguageTag; readonly apiLanguage: Language; readonly revision: number | null }

/** Asked for what is no revision: none has this number, so nothing is ever shown in its place as if it were that past. */
const noRevision = 0

/** Reads the standpoint from an address's parameters: English and now, unless they say otherwise. */
export function standpointOf(params: URLSearchParams): Standpoint {
  const language = languageTag(params.get('lang')) ?? 'en'
  return { language, apiLanguage: apiLanguage(language), revision: revisionOf(params.get('rev')) }
}

const revisionOf = (text: string | null): number | null => (!text ? null : /^\d{1,9}$/.test(text) ? Number(text) : noRevision)

/** An address of this site that keeps the standpoint of the one we are at. */
export function keepStandpoint(address: string, params: URLSearchParams): string {
  const [path = '', hash] = address.split('#')
  const [pathname = '', query] = path.split('?')
  const kept = new URLSearchParams(query)
  for (const name of ['lang', 'rev']) {
    const value = params.get(name)
    if (value && !kept.has(name)) kept.set(name, value)
  }
  // Colons may stand in a query as they are, and ids are full of them.
  const written = kept.toString().replaceAll('%3A', ':')
  return `${pathname}${written ? `?${written}` : ''}${hash ? `#${hash}` : ''}`
}

/** The standpoint of the page one is on. */
export function useStandpoint(): Standpoint {
  const [params] = useSearchParams()
  return standpointOf(params)
}
