import { regionWords } from './region-words.ts'
import { institutionWord } from './institution-word.ts'

/** The words that a text writes in small letters somewhere: what is one of them is no name. */
export type Vocabulary = ReadonlySet<string>

/** Addresses are left out: they write names small. */
export const vocabularyOf = (text: string): Vocabulary =>
  new Set(text.replace(/[^\s@<>(,;:]{1,64}\s?(?:@|[[(]\s?(?:at|arroba|@)\s?[\])])\s?\S{1,64}|https?:\/\/\S+/gi, ' ').match(/(?<![\p{L}@.\d-])\p{Ll}{3,}(?![\p{L}@])/gu) ?? [])

/** Capitalised words that open sentences or stand in titles. */
const ordinary = new Set(`the this that these those there here when where what which who how why with without from into over under after before during between about against our their your his her its they them
  and but for nor yet not all any some each every both more most other another such only own same than too very can could should would will may might must shall has have had been being was were are
  yes new first second third early results verifiable relevant potential impact completion starred lead support policy areas review description overview status active inactive pending major minor moderate
  het een van voor met naar deze dit dat die wat wie waar hoe wij zij ons onze hun haar zijn ook niet maar want door over onder tussen tijdens sinds volgens binnen buiten bij alle meer veel zo nu dan als toen
  les des une dans pour avec sans sous sur par cette ces ses leur leurs nous vous ils elles qui que quoi dont mais donc car aussi tout tous toute toutes plus moins
  los las una uno unos unas para con sin sobre entre por esta este estos estas ese esa sus nuestro nuestra ellos ellas quien cual como cuando donde pero porque tambien todo todos toda todas mas menos
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  januari februari maart mei juni juli augustus oktober maandag dinsdag woensdag donderdag vrijdag zaterdag zondag janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre right challenge democracy network pioneering e-mail email mail address telephone phone mobile fax title position function cargo puesto titre functie link telefax correo courriel name names person persons contact contacts number numbers box title titles senior junior principal economist lawyer engineer consultant assistant associate representative spokesperson professor legal human resources start end begin due date dates inicio fin debut termino deadline irm midterm status summary design end-of-term mid-term commitments milestones overviews phone nos
  english dutch french spanish european europe africa asia america`.split(/\s+/))

/** Whether a capitalised word can be part of a person's name: no common word, none for a body, no country. */
export function isNameWord(word: string, vocabulary: Vocabulary): boolean {
  const small = word.toLowerCase()
  const plain = small.normalize('NFKD').replace(/\p{M}/gu, '')
  return !vocabulary.has(small) && !ordinary.has(plain) && !regionWords().has(plain) && !institutionWord.test(word)
}

/** Whether all capitalised words of a phrase can be parts of a name; behind van, ter, von a common word is a surname too. */
export const allNameWords = (name: string, vocabulary: Vocabulary): boolean =>
  name.split(/\s/).every((part, at, all) => !/^\p{Lu}/u.test(part) || isNameWord(part, vocabulary) || (at > 1 && /^(?:van|ter|ten|den|der|von)$/.test(all[at - 1] ?? '') && !institutionWord.test(part)))

/** A phrase up to the first word that can be no part of a name; empty where that is the first. */
export function nameWordsOf(phrase: string, vocabulary: Vocabulary): string {
  const parts = phrase.split(/(\s+)/)
  const end = parts.findIndex((part) => /^\p{Lu}\p{L}/u.test(part) && !isNameWord(part, vocabulary))
  return parts.slice(0, end < 0 ? undefined : end).join('').replace(/(?:\s+\p{Ll}+)*\s*$/u, '')
}
