import type { Language } from '../../concepts/vocabulary.ts'
import { wordsIn } from '../../shared/plain-words.ts'

/** Small words that tell languages apart; those that two of them have count for both. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  EN: new Set('the of and for to in on by with through its an is from as at'.split(' ')),
  ES: new Set('de la el los las del y para en por con una al su sobre desde como que ministerio secretaria comision'.split(' ')),
  FR: new Set('de la le les des du et pour en dans par avec une aux sur au d l ministere'.split(' ')),
  NL: new Set('de het een van en voor in op met door aan bij naar ministerie gemeente'.split(' ')),
}

/** The language that a text's small words speak; English where they do not tell, as in names. */
export function languageOf(text: string): Language {
  const words = wordsIn(text.slice(0, 4000)).map(({ plain }) => plain)
  const counts = (Object.keys(telling) as Language[]).map((language) => ({ language, count: words.filter((word) => telling[language].has(word)).length }))
  const [best, next] = counts.sort((a, b) => b.count - a.count)
  return best && next && best.count > next.count ? best.language : 'EN'
}
