import type { FieldName, ValueName } from '../languages/language-table.ts'
import { languageTables } from '../languages/registry.ts'
import { folded } from '../text/folded.ts'

/** Which values a label can have; a word means another thing behind another label. */
const diog: readonly ValueName[] = ['worsens', 'didNotChange', 'marginal', 'major', 'outstanding']
const unrated: readonly ValueName[] = ['pending', 'noData', 'notApplicable']
const allowed: Readonly<Partial<Record<FieldName, readonly ValueName[]>>> = {
  status: ['active', 'inactive', 'withdrawn', 'complete'],
  starred: ['yes', 'no', 'starred', ...unrated],
  earlyResults: [...diog, 'noEarlyResults', 'noNotableResults', 'moderate', 'significant', ...unrated],
  verifiable: ['yes', 'no', ...unrated],
  relevant: ['yes', 'no', 'notRelevant', 'accessToInformation', 'civicParticipation', 'publicAccountability', 'technology', ...unrated],
  potentialImpact: ['none', 'minor', 'moderate', 'transformative', ...unrated],
  ambition: ['high', 'low', ...unrated],
  completion: ['withdrawn', 'noEvidence', 'unclear', 'notStarted', 'limited', 'substantial', 'complete', ...unrated],
  potentialForResults: ['unclear', 'modest', 'substantial', ...unrated],
  openedGovernment: [...diog, 'noEarlyResults', ...unrated],
}
/** Signs and small words between several values of one label. */
const between = /^(?:[\s,;./|•&-]+|(?:and|et|y|e|en|de|del|l'|la|le|el|the)\s+)/
/** "No early results to report yet", however it is translated. */
const tooEarly = /^(?:no early results to report(?: yet)?|(?:il n'y a )?(?:pas encore de|pas de|aucun) (?:premiers? )?resultats? .*a (?:signaler|rapporter|declarer).*|(?:aun |todavia )?no hay (?:\p{L}+ )?resultados .*(?:que|para) (?:informar|reportar|comunicar).*|(?:nog )?geen (?:vroege|eerste) resultaten te (?:melden|rapporteren).*)$/u
const awaits = /\b(?:pending|en attente|pendiente|in afwachting|en espera)\b/

/** What a label's value says: nothing where it is blank, undefined where its words are not known. Doubled words, as icons make them, are one value. */
export function valuesIn(field: FieldName, text: string): readonly ValueName[] | undefined {
  const plain = folded(text)
  if (plain === '' || /^[-–—_.!?*]+$/.test(plain)) return []
  if (awaits.test(plain) && !plain.includes(',')) return ['pending']
  if (allowed[field]?.includes('noEarlyResults') && tooEarly.test(plain)) return ['noEarlyResults']
  const found: ValueName[] = []
  let rest = plain
  while (rest !== '') {
    const next = wordsOf(field).find(({ words }) => rest.startsWith(words) && !/^[\p{L}\p{N}]/u.test(rest.slice(words.length)))
    if (!next) return undefined
    if (!found.includes(next.value)) found.push(next.value)
    rest = rest.slice(next.words.length)
    for (let gap = between.exec(rest); gap; gap = between.exec(rest)) rest = rest.slice(gap[0].length)
  }
  return field === 'starred' && found.includes('starred') ? ['yes'] : found
}

/** Whether a label's values come from a closed list. */
export const isClosed = (field: FieldName): boolean => allowed[field] !== undefined

interface Words { readonly words: string; readonly value: ValueName }
const byField = new Map<FieldName, readonly Words[]>()

/** The words of a label's values in all languages, longer ones first. */
function wordsOf(field: FieldName): readonly Words[] {
  const known = byField.get(field)
  if (known) return known
  const words = languageTables.flatMap(({ values }) => (allowed[field] ?? []).flatMap((value) => (values[value] ?? []).map((one) => ({ words: one, value })))).sort((a, b) => b.words.length - a.words.length)
  byField.set(field, words)
  return words
}
