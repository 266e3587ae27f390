import type { Mention } from './mentions.ts'
import { isOtherAdjective, namesOtherMember } from './other-members.ts'
import { pattern, word } from './pattern.ts'
import type { OwnCommitment } from './reference.ts'
import type { Stretch } from './sentence.ts'

/** Documents with commitments of their own. */
const documents = 'declarations?|d[ée]clarations?|declaraci[óo]n|summits?|sommet|cumbre|charters?|charte|conventions?|convenci[óo]n|treat(?:y|ies)|agreement|statement|strateg(?:y|ies)|stratégie|estrategia|agenda|pact|compact|verklaring|verdrag'
/** So far behind the numbers a country may stand that they are of: "commitment 3 in Estonia". */
const near = 40

/** Whether the numbers are of another member, of a body ("the city's Commitment 2") or of another document than a plan. */
export function isOfSomebodyElse(text: string, mention: Mention, sentence: Stretch, own: OwnCommitment): boolean {
  const before = text.slice(sentence.start, mention.start)
  if (isOwned(before, mention, own) || pattern(`${word(documents)}[^.;:,()]{0,30}[,(]\\s*$`).test(before) || isOtherAdjective(/(\p{Lu}\p{L}+)\s+$/u.exec(before.slice(-40))?.[1], own)) return true
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + near))
  const { plan, adjectivesFollow } = mention.words
  if (adjectivesFollow && isOtherAdjective(pattern(`${word(plan)}\\s+(\\p{L}+)`).exec(behind)?.[1], own)) return true
  return namesOtherMember(before, own) || namesOtherMember(behind, own)
}

/** "the city's", "the parties'", "OECD" right before the noun, unless it is the plan's, the reviewer's or the own member's. */
function isOwned(before: string, { words }: Mention, { memberNames = [] }: OwnCommitment): boolean {
  if (/(?<!\p{L})(?!OGP|NAP|IRM|MII|MRI|AGA|PGO)\p{Lu}{2,}\s+$/u.test(before.slice(-20))) return true
  const owner = /([\p{L}\p{N}.-]+)(?:['’]s?|s['’])\s+$/u.exec(before.slice(-60))?.[1]
  if (owner === undefined || pattern(`^(?:${words.plan}|${words.planWords}|plan|nap|irm|${words.article || 'the'})s?$`).test(owner)) return false
  return !memberNames.some((name) => before.trimEnd().replace(/['’]s?$/, '').endsWith(name))
}
