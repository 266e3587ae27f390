import type { Language } from '../../../concepts/vocabulary.ts'
import type { AreaNames } from './area-names.ts'
import { folded } from '../text/folded.ts'
import { dutchAreas } from './areas-nl.ts'
import { frenchAreas } from './areas-fr.ts'
import { spanishAreas } from './areas-es.ts'

const tables: Readonly<Record<Language, AreaNames>> = { EN: {}, FR: frenchAreas, ES: spanishAreas, NL: dutchAreas }
const byName = new Map(Object.entries(tables).map(([language, areas]) => [language, new Map(Object.entries(areas).flatMap(([english, names]) => names.map((name) => [plainArea(name), english] as const)))]))

/** The English name of an area that a page prints in another language; nothing where it is not known. Some areas stay in English on translated pages. */
export const areasIn = (language: Language, printed: string): string | undefined => byName.get(language)?.get(plainArea(printed)) ?? englishArea(printed) ?? byStems.get(language)?.get(stemsOf(printed))

/** The stems of a name's words without their order: translation turns "democratización de la toma de decisiones" round and back. */
const stemsOf = (name: string): string => [...new Set((plainArea(name).match(/\p{L}{3,}/gu) ?? []).filter((word) => !small.has(word)).map((word) => word.slice(0, stem)))].sort().join(' ')
const stem = 5
const small = new Set(['les', 'des', 'aux', 'par', 'pour', 'sur', 'dans', 'los', 'las', 'del', 'para', 'por', 'una', 'het', 'een', 'van', 'voor', 'door'])
/** Names by their stems, where only one area has them. */
const byStems = new Map([...byName].map(([language, names]) => {
  const areas = new Map<string, Set<string>>()
  for (const [name, english] of names) areas.set(stemsOf(name), (areas.get(stemsOf(name)) ?? new Set()).add(english))
  return [language, new Map([...areas].flatMap(([stems, english]) => (stems !== '' && english.size === 1 ? [[stems, [...english][0]!] as const] : [])))] as const
}))

function plainArea(name: string): string {
  return folded(name).replace(/\s*\/\s*/g, '/').replace(/\s*&\s*/g, ' & ').replace(/\s+/g, ' ')
}

/** Whether a line is a list of policy areas and nothing else, in any language: such a one has lost its label. */
export function isListOfAreas(line: string): boolean {
  const parts = line.split(/\s*[,;]\s*/).filter(Boolean).map(plainArea)
  return parts.length > 1 && parts.every((part) => english.has(part) || [...byName.values()].some((names) => names.has(part)))
}

/** Area names that translators leave as they are. */
const untranslated = new Map(['Open Data', 'E-Government', 'Open Contracting', 'Anti-Corruption', 'Open Justice', 'Open Parliaments', 'Open Regulations', 'Social Accountability', 'Capacity Building', 'Access to Information', 'Public Participation', 'LGBTQIA+', 'Digital Governance', 'Subnational', 'Gender', 'Fiscal Openness', 'Aid', 'Lobbying', 'Audits'].map((name) => [plainArea(name), name]))
const english = new Set([...Object.keys(frenchAreas), ...Object.keys(spanishAreas)].map(plainArea))
const englishArea = (printed: string): string | undefined => untranslated.get(plainArea(printed))
