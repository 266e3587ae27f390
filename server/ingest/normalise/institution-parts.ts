import { plainOf, plainPhrase } from '../../shared/plain-words.ts'
import { isPortfolio, namesBody, startsBody } from './body-names.ts'
import { andApart, conjunctionIn } from './institution-conjunctions.ts'
import { formLabels, knownHeadings, possibleHeading } from './institution-labels.ts'
import { bodyWords, groupNouns, portfolioWords, smallWords } from './institution-words.ts'
import { depth, topLevel } from './top-level.ts'

/** Where names part for certain; no cell has this sign. */
const cut = '\u0001'
const bullet = /[\u2022\u25A0-\u25FF\u2610-\u2612\u27A2\u00B7\uE000-\uF8FF\uFFFC*]\s*/gu

/** The pieces of a cell, each hopefully one name or one group, as written there. */
export function partsOf(cell: string): readonly string[] {
  const outer = markLists(markLabels(cell)).split(cut).flatMap((piece) => pieces(piece))
  return outer.map(tidy).filter((part) => /\p{L}/u.test(part))
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('( ', '(').replace(/ others?$/i, '').replace(/^[\s,;:.&/–—-]+(?:and\s+|y\s+|et\s+|en\s+(?=\p{Lu}))?/u, '').replace(/^and\s+/i, '').replace(/[\s,;:/–—-]+$/, '').replace(/(?<!(?<!\p{L})\p{L})\.$/u, '').replace(/(?<=[^\d\s])(?<!\bArticle) \d{1,3}$/i, '').trim()

const markLabels = (cell: string): string => groupHeadingsMarked(formLabels.reduce((text, label) => text.replace(label, cut), cell)).replace(gluedGroup, `$1${cut}`)
/** "and other ministries Open Technology Association": what follows a group with a capital is the next. */
const gluedGroup = /((?:^|[,;]\s*|\sand\s)(?:and\s+)?(?:all |other |various |several |relevant )+(?:ministries|institutions|agencies|bodies|municipalities|organi[sz]ations|departments|authorities|partners|stakeholders|CSOs|NGOs))\s+(?=\p{Lu})/gu
const groupHeadingsMarked = (text: string): string => text.replace(knownHeadings, cut).replace(possibleHeading, (heading) => (isHeading(heading) ? cut : heading))
const isHeading = (text: string): boolean => plainPhrase(text).split(' ').some((word) => groupNouns.has(word)) && !plainPhrase(text).split(' ').some((word) => bodyWords.has(word))

/** Bullets, numbers, letters in brackets, dashes and semicolons begin a new piece. */
function markLists(text: string): string {
  const listed = text.replace(bullet, cut).replace(/(?:^|[\s,;])\(?[a-z]\)\s+(?=\p{L})/gu, cut).replace(/(?:^|[\s,;])\d{1,2}[.)]\s+(?=\p{Lu})/gu, cut).replaceAll('|', cut)
  const dashes = listed.match(/(?:^|[\s,;])-\s*(?=\p{Lu})/gu)?.length ?? 0
  const undashed = dashes > 1 || /^\s*-/.test(listed) ? listed.replace(/(?:^|[\s,;])-\s*(?=\p{Lu}|\d+\p{Lu})/gu, cut) : listed
  return markLines(undashed)
}

/** A line that begins with a capital begins a name, unless the line before breaks off, or all lines are as long as a page is wide. */
function markLines(text: string): string {
  const lines = text.split(/\n+/)
  const wrapped = lines.length > 2 && lines.slice(0, -1).filter((line) => line.trim().length > 44).length * 2 > lines.length - 1
  let open = 0
  return lines.reduce((whole, line, index) => {
    const isInBrackets = open > 0
    open += depth(line)
    if (index === 0) return line
    const before = whole.trimEnd()
    const breaksOff = smallWords.has(plainOf(before.slice(-longestWord).split(/\s/).at(-1) ?? '')) || /[,(–-]$/.test(before) || isInBrackets
    return breaksOff || !/^\s*["“(]*\p{Lu}/u.test(line) || (wrapped && !startsBody(line)) ? `${before} ${line.trimStart()}` : `${before}${cut}${line}`
  }, '')
}

const longestWord = 40
/** Splits a piece at semicolons, full stops, commas, "and" and slashes where these part names rather than stand in one. */
function pieces(text: string): readonly string[] {
  const listed = topLevel(text, /;|\.\s+(?=["“(]?\p{Lu})(?<!(?<!\p{L})(?:\p{L}|Mr|Dr|St|No|Ing|Eng|Hon|Lcdo|Lcda|Sta|Sto|Gen|Gov|Corp|Co|Jr|Sr|etc|Inc|Ltd)\.\s+)/gu)
    .flatMap((piece) => topLevel(piece, /,?\s+and\s+(?=(?:(?:all|any)\s+)?other\b|various\b)/g))
    .map((piece) => joined(topLevel(piece, /,/g)))
  // "A, B, C and D"
  const isList = listed.flat().length > 1
  return listed.flat().flatMap((piece, at, all) => (isList && at === all.length - 1 ? lastApart(piece) : [piece]))
    .flatMap((piece) => topLevel(piece, /\s+and\/or\s+|\s+\/\s*|\/\s+|(?<=\))\/(?=\p{Lu})/gu))
    .flatMap(acronymsApart).flatMap(slashesApart).flatMap((piece) => topLevel(piece, closed)).flatMap(unglued).flatMap(andApart)
}

/** The two names that "and" joins at the end of a list, where both are bare names: what says of what a body is may go on behind "and". */
function lastApart(text: string): readonly string[] {
  const sides = topLevel(text, conjunctionIn(text)).map((side) => side.trim())
  const [left = '', right = ''] = sides
  const isBare = (whole: string, side = whole.replace(/\s*\(\p{Ll}[^()]*\)$/u, '')) => /^["“‘]?\p{Lu}/u.test(side) && !/(?<!\p{L})\p{Ll}/u.test(side) && (/\s/.test(side) || isShortForm(side))
  const isOfPortfolio = (side: string) => plainPhrase(side).split(' ').some((word) => portfolioWords.has(word))
  return sides.length === 2 && sides.every((side) => isBare(side)) && (isShortForm(right) || (isShortForm(left) && !isOfPortfolio(left)) || !(isOfPortfolio(left) || isOfPortfolio(right))) ? sides : [text]
}
const isShortForm = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name.replace(/\s*\([^()]*\)$/u, ''))

/** What follows a comma and belongs to the name before it: legal forms, and whether it is certain. */
const appendix = /^\s*(?:i\.\s?p\.?|ip|epe|e\.p\.e\.?|z\.\s?s\.?|o\.\s?z\.?|o\.p\.s\.?|n\.\s?o\.?|ry|a\.s\.b\.l\.?|asbl|s\.?l\.?|i\.?a\.?p\.?|a\.?s\.?|c\.?i\.?c\.?|a\.?c\.?|s\.?c\.?|s\.?a\.?|inc\.?|ltd\.?|llc|plc|b\.?v\.?|d\.?o\.?o\.?|d\.?d\.?|e\.?v\.?|gmbh|cjsc|confirm(?:ed|é|ado)|bevestigd|t\.?b\.?[cd]\.?|to be confirmed)\s*(?:\(.*\)\s*)?$/i
const acronym = /\(\s*([\p{Lu}\d][\p{Lu}\p{Ll}\d&/-]*)\s*\)\s*$/u

/** Joins what commas parted inside a name: "Ministry of Gender, Children and Social Protection"; "FUNDAR, Centro de ..., AC (FUNDAR)". */
function joined(fragments: readonly string[]): string[] {
  const whole: string[] = []
  for (const fragment of fragments) {
    const named = acronym.exec(fragment)?.[1]
    const start = named === undefined ? -1 : whole.findIndex((earlier) => earlier.trim() === named)
    const last = whole.at(-1)
    if (start >= 0) whole.push([...whole.splice(start), fragment].join(','))
    else if (last !== undefined && (appendix.test(fragment) || lone.test(last) || continues(last, fragment))) whole[whole.length - 1] = `${last},${fragment}`
    else whole.push(fragment)
  }
  return whole
}

/** The first words of "Economic, Social, Environmental and Cultural Council", of "Innovation, Science and Economic Development Canada": no body is called so. */
const lone = /^\s*(?:economic|social|environmental|cultural|legal|economico|economique|innovation|immigration|science|education|health|employment|environment|agriculture|transport|industry|trade|culture|tourism|energy|labou?r|housing|water|fisheries|forestry|foreign)\s*$/i

const portfolioOpening = /\b(?:ministr(?:y|ies)|minister|ministerio|minist[eè]re|ministerie|department|departamento|secretariat|secretar[ií]a|committee|commission|division|direction)\b/i
/** "Ministère de la Fonction publique, du Travail ...": what begins so goes on. */
const goesOn = /^\s*(?:et\s+|y\s+)?(?:(?:du|de la|des|del|de los|de las)\s+|de l['’]\s?)\p{L}/u
/** "Initiative pour la Justice sociale, la Transparence ...": what is for one thing is for the next. */
const isFor = /\s(?:pour|para)\s+(?:l[ae]s?\s|los?\s|el\s|l['’])/u
const nextThing = /^\s*(?:(?:l[ae]s?|los|el)\s+|l['’])\p{L}/u
/** No name begins with a preposition in small letters. */
const preposition = /^\s*(?:d[ao]s?|du|des|del|of|for)\s+\p{L}|^\s*d['’]\p{L}/u
/** Behind a bracket, or what a body is as its last word, stands the next name. */
const isWhole = /(?:\)|\s(?:secretariat|department|committee|commission|division))\s*$/i
const continues = (last: string, fragment: string): boolean => preposition.test(fragment) || (isFor.test(last) && !isWhole.test(last) && nextThing.test(fragment) && !startsBody(fragment)) || portfolioOpening.test(last) && !isWhole.test(last) && (isPortfolio(fragment.replace(/\)\s.*$/, ')')) || goesOn.test(fragment))

/** UN-HABITAT/UCLG/SEGIB are three; IDS/UoN Secretariat is left alone. */
const acronymsApart = (text: string): string[] => (/^\s*[\p{Lu}\d-]{2,}(?:\/[\p{Lu}\d-]{2,})+\s*$/u.test(text) ? text.split('/') : [text])

/** "Ministry of Finance/Municipality of Helsinki/Sitra": each is a body's name or one word that is none for a portfolio. */
function slashesApart(text: string): string[] {
  const parts = text.split('/')
  const isBody = (part: string) => namesBody(part) && /^\p{Lu}/u.test(part)
  return parts.length > 1 && isBody(parts[0]!) && parts.slice(1).every((part) => isBody(part) || (/^\p{Lu}[\p{L}\d-]+$/u.test(part) && !portfolioWords.has(plainPhrase(part)))) && depth(parts[0]!) === 0 ? parts : [text]
}

/** A bracket with a short form, or with a doubt, closes a name. */
const closed = /(?<=\((?:\p{Lu}[\p{L}\d&/ -]{1,14}|\?+|tbc|TBC|t\.b\.c\.)\))\s+(?!\p{Lu}\p{L}+\s(?:Section|Chapter|Branch)(?!\p{L}))(?=\p{Lu})/gu
const glue = /(?=\s)(?<=[\p{L})]\.*)\s+(?=(?:(?:Dutch|Federal|State|National|\p{Lu}\p{L}+(?:ish|ese|ian))\s+)?(?:Ministry (?:of|for)|Ministries of|Department of|Municipality of|Province of|Ministerie van|Ministère d|Ministerio d|Provincie|Gemeente|Municipalité d|L['’]Association|La province|La police|Fondation d)\b)/gu
/** Names that stand side by side without a sign part before what can only begin one. */
function unglued(text: string): string[] {
  const whole: string[] = []
  for (const part of topLevel(text, glue)) {
    const word = plainOf(whole.at(-1)?.trim().split(/\s/).at(-1) ?? '')
    const open = whole.length > 0 && (word === '' || /(?:^|\s)(?:\p{Lu}\.){2,}$/u.test(whole.at(-1)!.trim()) || smallWords.has(word) || /(?:sh|ch|an|ese|federal|state|national|general|central|main|supreme|former|alternate)$/.test(word) && whole.at(-1)!.trim().split(/\s/).length === 1)
    if (open) whole[whole.length - 1] += ` ${part}`
    else whole.push(part)
  }
  return whole
}
