import type { Mention } from './mentions.ts'
import { isOtherAdjective, namesOtherMember, startsWithOwnName } from './other-members.ts'
import { notBefore, pattern, word } from './pattern.ts'
import type { OwnCommitment } from './reference.ts'
import type { Stretch } from './sentence.ts'

/** Documents with commitments of their own. */
const documents = 'declarations?|d[ée]clarations?|declaraci[óo]n|summits?|sommet|cumbre|charters?|charte|conventions?|convenci[óo]n|treat(?:y|ies)|agreement|statement|strateg(?:y|ies)|stratégie|estrategia|agenda|pact|compact|codes? (?:of|de) \\w+|c[óo]digo de \\w+|gedragscode|verklaring|verdrag'
/** What leads from such a document to what stands in it. */
const listing = 'lists?|listed|includes?|contains?|names?|has|have|makes?|made|sets?|prévoit|contient|comprend|incluye|contiene|prevé|bevat|noemt|telt'
/** So far behind the numbers a country may stand that they are of: "commitment 3 in Estonia". */
const near = 40

/** Whether the numbers are of another member, of a body ("the city's Commitment 2") or of another document than a plan. */
export function isOfSomebodyElse(text: string, mention: Mention, sentence: Stretch, own: OwnCommitment): boolean {
  const before = text.slice(sentence.start, mention.start)
  if (isOwned(before, mention, own) || pattern(`${word(documents)}[\\s:,(]+(?:(?:${listing})\\s+)?(?:${mention.words.article || 'the'})?\\s*$`).test(before.slice(-80)) || /^\s+thereof(?!\p{L})/iu.test(text.slice(mention.end, mention.end + 12)) || pattern(`${word(documents)}[^.;:,()]{0,30}[,(]\\s*$`).test(before) || isOtherAdjective(/(\p{Lu}\p{L}+)\s+$/u.exec(before.slice(-40))?.[1], own)) return true
  if (isPlanOfOthers(before, own)) return true
  const behind = upToOwned(text.slice(mention.end, Math.min(sentence.end, mention.end + 2 * near)), mention)
  if (isPlanOfOthers(behind, own)) return true
  const { plan, adjectivesFollow } = mention.words
  if (adjectivesFollow && isOtherAdjective(pattern(`${word(plan)}\\s+(\\p{L}+)`).exec(behind)?.[1], own)) return true
  return namesOtherMember(before, own) || namesOtherMember(behind.slice(0, near), own)
}

/** "weaker than Estonia's commitment 12": what somebody else is named for has numbers of its own. */
function upToOwned(behind: string, { words }: Mention): string {
  const owned = pattern(`\\S+['’]s?\\s+(?:${words.one}|${words.several})${notBefore}`).exec(behind)?.index
  // The word at the end is left whole.
  return /^[^]{0,40}\S*/.exec(owned === undefined ? behind : behind.slice(0, owned))![0]
}

/** What a country is called by before its name. */
const republic = /^(?:Republic|Kingdom|R[ée]publi(?:que|ca)|Royaume|Reino|Republiek|Koninkrijk)\s(?:of\s(?:the\s)?|de\s(?:la\s|l['’])?|du\s|del\s|d['’])/u
/** "the action plan for July 2018 to June 2020" */
const monthOf = /^(?:Jan|Feb|F[ée]v|Ene|Mar|Maa|Apr|Avr|Abr|May|Mai|Mei|Ju[inl]|Aug|Ao|Ago|Sep|O[ck]t|Nov|D[ée][cz]|Dic)\p{L}*\s\d/u

/** "Parliament's own plan", "the action plan of Tallinn", "plan d’action de la Ville": whose commitments have numbers of their own. */
function isPlanOfOthers(stretch: string, own: OwnCommitment): boolean {
  const whose = [...stretch.matchAll(/([\p{L}.-]+)['’]s?\s+(?:(?!(?:to|of|in|for|on|the|this|that|with|and|an?|our|its|au|dans|du|el|en)\s)[\p{L}-]+\s+){0,3}?(?:plan|nap)(?!\p{L})/giu)]
  if (whose.some(([, owner = '']) => !/^(?:government|country|state|nation|ogp|nap|plan|year|l|d)s?$/i.test(owner) && !startsWithOwnName(owner, own))) return true
  const places = [...stretch.matchAll(/(?<!\p{L})(?:[Pp]lan|NAP|PAN|[Aa]ctieplan)(?:\s(?:d['’]action|de\s[Aa]cción|[Nn]ational|[Nn]acional))*\s(?:of|for|de|du|des|del|van|voor)\s(?:the\s|l[ae]s?\s|el\s|het\s|de\s|l['’])?(?=\p{Lu}\p{Ll})/gu)]
  return places.map((place) => stretch.slice(place.index + place[0].length).replace(republic, '')).some((behind) => !monthOf.test(behind) && !pattern('^(?:Open|Gov|Gouv|Gob|Part|Alia|Acti|Acci|Esta|Stat)', 'u').test(behind) && !startsWithOwnName(behind, own))
}

/** "the city's", "the parties'", "OECD" right before the noun, unless it is the plan's, the reviewer's or the own member's. */
function isOwned(before: string, { words }: Mention, { memberNames = [] }: OwnCommitment): boolean {
  if (/(?<!\p{L})(?!OGP|NAP|IRM|MII|MRI|AGA|PGO)\p{Lu}{2,}\s+$/u.test(before.slice(-20))) return true
  const owner = /([\p{L}\p{N}.-]+)(?:['’]s?|s['’])\s+$/u.exec(before.slice(-60))?.[1]
  if (owner === undefined || pattern(`^(?:${words.plan}|${words.planWords}|plan|nap|irm|${words.article || 'the'})s?$`).test(owner)) return false
  return !memberNames.some((name) => before.trimEnd().replace(/['’]s?$/, '').endsWith(name))
}
