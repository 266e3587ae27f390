import type { InstitutionKind } from '../../concepts/vocabulary.ts'
import { plainPhrase } from '../../shared/plain-words.ts'

/** What the first telling words of a name say of the body; the order decides where several do: a ministry's committee is the ministry's. */
const signs: readonly (readonly [InstitutionKind, RegExp])[] = [
  ['MUNICIPALITY', /^(?:the )?(?:municipality|gemeente|municipio|municipalidad|municipalite|ayuntamiento|city) (?:of |de |van |d )?/],
  ['PROVINCE', /^(?:the )?(?:province|provincie|provincia) (?:of |de |van )?/],
  ['MINISTRY', /^(?:[a-z]+ )?(?:ministry|ministerio|ministere|ministerie)\b/],
  ['UNIVERSITY', /\b(?:university|universidad|universite|universiteit)\b/],
  ['PARLIAMENT', /^(?:the )?(?:[a-z]+ )?(?:parliament|parlement|parlamento|national assembly|assembly|assemblee|asamblea|senate|senado|house of representatives|congreso|congress|knesset|saeima|chamber of deputies)\b/],
  ['AGENCY', /^(?:[a-z]+ ){0,4}(?:agency|agencia|agence|authority|autoridad|autorite|commission|comision|commissioner|inspectorate|bureau|treasury|office|oficina)\b/],
  ['CSO', /\b(?:foundation|fundacion|fondation|stichting|transparency international|ngo|center for|centre for)\b|(?<!civil )\bsociety$/],
  ['ASSOCIATION', /\b(?:association|asociacion|vereniging|federation|federacion|union|confederation|confederacion)\b/],
  ['NETWORK', /\b(?:network|reseau|netwerk|coalition|alliance|alianza|coalicion|forum)\b/],
]

/** The kind of body that a name tells; undefined where it does not. */
export function institutionKindOf(name: string): InstitutionKind | undefined {
  const plain = plainPhrase(name)
  return signs.find(([, sign]) => sign.test(plain))?.[0]
}
