import { plainPhrase } from '../../../shared/plain-words.ts'
import { allWords } from '../../references/languages/all.ts'
import { languageTables } from '../languages/registry.ts'
import { folded } from '../text/folded.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { type Span, spanOf } from './span.ts'

const firstLines = 8

/** A number that a heading of the text gives the commitment, with the heading's title. */
export interface OwnHeading { readonly number: string; readonly title: string; readonly at: Span }

const words = languageTables.flatMap(({ plan }) => plan.commitment).join('|')
/** "Theme C, " and "Challenge 2: " before the number of the commitment. */
const chapter = '(?:(?:theme|thematic area|challenge|pillar|priority|chapter|axis|axe|eje|tema|defi|desafio|reto|thema)\\s+[a-z\\d]{1,4}\\s*[,:.–-]\\s*)?'
const numerals = allWords.flatMap(({ numerals: of }) => of).map((word) => folded(word)).join('|')
const withWord = new RegExp(`^${chapter}(?:${words})\\s*(?:#|numero|number|no\\.?|nr\\.?|n\\.?[°ºo]|num\\.?)?\\s*(?<number>(?:${numerals})(?=\\s*[.:–|-])|[a-z]?\\.?\\d+(?:\\.\\d+)*(?:\\.?[a-z](?![a-z]))?|[ivx]{1,5}|\\d+-?\\([a-z]\\))\\s*(?<sign>[.:)|–-])?(?:\\s+(?<title>.*))?$`, 'u')
/** Behind such a label of a form the number needs only its sign. */
const withSign = /^(?<number>\d{1,2}[a-z]?(?:\.\d{1,2}){0,2})(?<sign>[.:)–-])\s+(?<title>\S.*)$/u
/** What forms print before number and title: "Number and name of the commitment: 7. ...". */
const formLabel = /^(?:(?:number and )?(?:name|title)(?: and number)? of (?:the )?commitment|commitment (?:title|name|number(?: and (?:name|title))?)|(?:numero y )?(?:nombre|titulo)(?: y numero)? del compromiso|(?:numero et )?(?:nom|titre|intitule)(?: et numero)? de l'engagement)\s*[:–-]?\s+/u
/** Behind the first number of several: "33 to 36: ...", "9.1, 9.2 and ...". */
const listGoesOn = /^(?:[,;&-]|to|and|through|a|au|al|et|y|e|en|tot|t\/m)?\s*\d/u
const withoutWord = /^(?<number>\d{1,2}[a-z]?(?:\.\d{1,2}){0,2})[.)]?\s+(?<title>\p{L}.*|[‘’'"“«]\p{L}.*)$/u

/** The heading by which a text numbers its own commitment: "Commitment 3: ...", or "3. ..." before words of the title. */
export function ownHeading(lines: readonly Line[], titles: readonly string[]): OwnHeading | undefined {
  for (const line of lines.filter((one) => !isBlank(one)).slice(0, firstLines)) {
    if (line.text.length > 300) continue
    const rest = line.folded.slice(formLabel.exec(line.folded)?.[0].length ?? 0)
    const named = withWord.exec(rest)?.groups
    const bare = rest === line.folded ? withoutWord.exec(line.text)?.groups : withSign.exec(line.text.slice(-rest.length))?.groups
    const found = [named, bare].find((one) => one && !listGoesOn.test(one.title ?? '') && (one.sign || one.title === undefined || isTitle(one.title, titles)))
    if (found) return { number: numberOf(found.number!, line.text), title: titleBehind(line.text, found.title ?? ''), at: spanOf(line) }
  }
  return undefined
}

/** The end of a line that is a title in its folded form. */
const titleBehind = (line: string, title: string): string =>
  title === '' ? '' : folded(line.slice(-title.length)) === folded(title) ? line.slice(-title.length) : line.replace(/^\D{0,60}?[\d.]+[a-z]?(?:-?\([a-z]\))?\s*[.:)–-]?\s*/iu, '')

/** Figures as the line has them; numerals in words are made figures. */
function numberOf(number: string, line: string): string {
  const inWords = allWords.map(({ numerals: of }) => of.map((word) => folded(word)).indexOf(number)).find((at) => at >= 0)
  return inWords === undefined ? asWritten(number, line).replace(/\.$/, '').replace(/^0+(?=\d)/, '') : String(inWords + 1)
}

/** Folding made letters small. */
const asWritten = (number: string, text: string): string => text.slice(0, 60).match(new RegExp(number.replace(/[.()]/g, '\\$&'), 'i'))?.[0] ?? number

/** A title is meant where half of its words are there, or where nothing but words of it is. */
function isTitle(text: string, titles: readonly string[]): boolean {
  const there = new Set(plainPhrase(text).split(' '))
  return titles.some((title) => {
    const wanted = plainPhrase(title).split(' ').filter((word) => word.length > 2)
    const own = [...there].filter((word) => word.length > 3)
    return wanted.length > 0 && (wanted.filter((word) => there.has(word)).length >= wanted.length / 2 || (own.length > 1 && own.every((word) => wanted.includes(word))))
  })
}
