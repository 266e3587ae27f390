import { plainOf, plainPhrase } from '../../shared/plain-words.ts'
import { formLabels, knownHeadings, possibleHeading } from './institution-labels.ts'
import { bodyWords, groupNouns, portfolioWords, smallWords } from './institution-words.ts'

/** Where names part for certain; no cell has this sign. */
const cut = '\u0001'
const bullet = /[\u2022\u25A0-\u25FF\u2610-\u2612\u27A2\u00B7\uE000-\uF8FF\uFFFC*]\s*/gu

/** The pieces of a cell, each hopefully one name or one group, as written there. */
export function partsOf(cell: string): readonly string[] {
  const outer = markLists(markLabels(cell)).split(cut).flatMap((piece) => pieces(piece))
  return outer.map(tidy).filter((part) => /\p{L}/u.test(part))
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('( ', '(').replace(/ others?$/i, '').replace(/^[\s,;:.&/–—-]+(?:and\s+|y\s+|et\s+|en\s+(?=\p{Lu}))?/u, '').replace(/^and\s+/i, '').replace(/[\s,;:/–—-]+$/, '').replace(/(?<!(?<!\p{L})\p{L})\.$/u, '').replace(/(?<=[^\d\s])(?<!\bArticle) \d{1,3}$/i, '').trim()

const markLabels = (cell: string): string => groupHeadingsMarked(formLabels.reduce((text, label) => text.replace(label, cut), cell))
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
const depth = (text: string): number => (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)
const article = /^(?:the|la|le|el|los|las|les|de|het)\s+/i
const startsBody = (text: string): boolean => bodyWords.has(plainOf(/^\s*["“]?\p{L}+/u.exec(text.trim().replace(article, ''))?.[0] ?? '')) && /^\s*\S+(?:\s+\p{L}+)?\s+(?:of|for|on|de|del|du|des|d['’]|van|voor|to|against)\b/iu.test(text.trim().replace(article, ''))

/** Splits a piece at semicolons, full stops, commas, "and" and slashes where these part names rather than stand in one. */
function pieces(text: string): readonly string[] {
  const listed = topLevel(text, /;|\.\s+(?=["“(]?\p{Lu})(?<!(?<!\p{L})(?:\p{L}|Mr|Dr|St|No|Ing|Hon|Lcdo|Lcda|Sta|Sto|Gen|Gov|Corp|Co|Jr|Sr|etc|Inc|Ltd)\.\s+)/gu)
    .flatMap((piece) => topLevel(piece, /,?\s+and\s+(?=(?:(?:all|any)\s+)?other\b|various\b)/g))
    .map((piece) => joined(topLevel(piece, /,/g)))
  // "A, B, C and D"
  const isList = listed.flat().length > 2 || listed.length > 1
  return listed.flat().flatMap((piece, at, all) => (isList && at === all.length - 1 ? lastApart(piece) : [piece]))
    .flatMap((piece) => topLevel(piece, /\s+and\/or\s+|\s+\/\s*|\/\s+|(?<=\))\/(?=\p{Lu})/gu))
    .flatMap(acronymsApart).flatMap((piece) => topLevel(piece, closed)).flatMap(unglued).flatMap(andApart)
}

/** The two names that "and" joins at the end of a list, where both are bare names: what says of what a body is may go on behind "and". */
function lastApart(text: string): readonly string[] {
  const sides = topLevel(text, /\s+(?:and|&|y|et|en)\s+/g).map((side) => side.trim())
  const [left = '', right = ''] = sides
  const isBare = (side: string) => /^["“‘]?\p{Lu}/u.test(side) && !/(?<!\p{L})\p{Ll}/u.test(side) && (/\s/.test(side) || isShortForm(side))
  const isOfPortfolio = (side: string) => plainPhrase(side).split(' ').some((word) => portfolioWords.has(word))
  return sides.length === 2 && sides.every(isBare) && (isShortForm(right) || !(isOfPortfolio(left) || isOfPortfolio(right))) ? sides : [text]
}
const isShortForm = (name: string): boolean => /^\p{Lu}{3,}$/u.test(name)

/** Splits at the places of a sign, to be looked for everywhere, that stand outside brackets. */
function topLevel(text: string, sign: RegExp): string[] {
  const parts: string[] = []
  const lastClosed = text.lastIndexOf(')')
  let [from, counted, open] = [0, 0, 0]
  for (const found of text.matchAll(sign)) {
    open += depth(text.slice(counted, found.index))
    counted = found.index
    if (open > 0 && found.index <= lastClosed) continue
    parts.push(text.slice(from, found.index))
    from = counted = found.index + found[0].length
    open = 0
  }
  return [...parts, text.slice(from)]
}

/** What follows a comma and belongs to the name before it: legal forms, and whether it is certain. */
const appendix = /^\s*(?:a\.?c\.?|s\.?c\.?|s\.?a\.?|inc\.?|ltd\.?|llc|plc|b\.?v\.?|d\.?o\.?o\.?|d\.?d\.?|e\.?v\.?|gmbh|cjsc|confirm(?:ed|é|ado)|bevestigd|t\.?b\.?[cd]\.?|to be confirmed)\s*(?:\(.*\)\s*)?$/i
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
const lone = /^\s*(?:economic|social|environmental|cultural|legal|economico|economique|innovation|immigration|science|education|health|employment|environment|agriculture|transport|industry|trade|culture|tourism|energy|labou?r|housing|water|fisheries|forestry)\s*$/i

const portfolioOpening = /\b(?:ministr(?:y|ies)|minister|ministerio|minist[eè]re|ministerie|department|departamento|secretariat|secretar[ií]a|committee|commission|division|direction)\b/i
/** "Ministère de la Fonction publique, du Travail ...": what begins so goes on. */
const goesOn = /^\s*(?:et\s+|y\s+)?(?:du|de la|de l['’]|des|del|de los|de las)\s*\p{L}/iu
/** What stands behind a bracket is the next name. */
const continues = (last: string, fragment: string): boolean => portfolioOpening.test(last) && !last.trimEnd().endsWith(')') && (isPortfolio(fragment.replace(/\)\s.*$/, ')')) || goesOn.test(fragment))

function isPortfolio(text: string): boolean {
  const found = plainPhrase(text.replace(/\([^)]*\)/g, '').replace(/\s+of\s+(?:the\s+)?(?:Republic\s+of\s+)?\p{Lu}\p{L}+\s*$/u, '')).split(' ').filter(Boolean)
  if (/^(?:national|state|federal|central)$/.test(found[0] ?? '')) return false
  return found.length > 0 && found.every((word) => portfolioWords.has(word) || smallWords.has(word)) && found.some((word) => portfolioWords.has(word))
}

/** UN-HABITAT/UCLG/SEGIB are three; IDS/UoN Secretariat is left alone. */
const acronymsApart = (text: string): string[] => (/^\s*[\p{Lu}\d-]{2,}(?:\/[\p{Lu}\d-]{2,})+\s*$/u.test(text) ? text.split('/') : [text])

/** A bracket with a short form, or with a doubt, closes a name. */
const closed = /(?<=\((?:\p{Lu}[\p{L}\d&/ -]{1,14}|\?+|tbc|TBC|t\.b\.c\.)\))\s+(?=\p{Lu})/gu
const glue = /(?=\s)(?<=[\p{L})]\.*)\s+(?=(?:(?:Dutch|Federal|State|National|\p{Lu}\p{L}+(?:ish|ese|ian))\s+)?(?:Ministry (?:of|for)|Ministries of|Department of|Municipality of|Province of|Ministerie van|Ministère d|Ministerio d|Provincie|Gemeente|Municipalité d|L['’]Association|La province|La police|Fondation d)\b)/gu
/** Names that stand side by side without a sign part before what can only begin one. */
function unglued(text: string): string[] {
  const whole: string[] = []
  for (const part of topLevel(text, glue)) {
    const word = plainOf(whole.at(-1)?.trim().split(/\s/).at(-1) ?? '')
    const open = whole.length > 0 && (word === '' || smallWords.has(word) || /(?:sh|ch|an|ese|federal|state|national|general|central|main|supreme|former|alternate)$/.test(word) && whole.at(-1)!.trim().split(/\s/).length === 1)
    if (open) whole[whole.length - 1] += ` ${part}`
    else whole.push(part)
  }
  return whole
}

/** "and" parts two names where what follows can only be a name or a group of its own. */
function andApart(text: string): string[] {
  const whole: string[] = []
  for (const part of topLevel(text, /\s+(?:and|&|y|et|en(?!\s+(?:el|la|los|las)\b))\s+/g)) {
    const last = whole.at(-1)
    if (last === undefined || beginsAnew(last, part)) whole.push(part)
    else whole[whole.length - 1] = `${last}${between(text, last, part)}${part}`
  }
  return whole
}

const between = (text: string, last: string, part: string): string => {
  const from = text.indexOf(last) + last.length
  return from >= last.length ? text.slice(from, text.indexOf(part, from)) : ' and '
}

const longestBody = 500

/** Two words or more, of which the first, the last or the one before "of" says what body it is. */
function namesBody(text: string): boolean {
  if (text.length > longestBody) return false
  const words = plainPhrase(text.replace(/\([^)]*\)/g, '').replace(article, '')).split(' ').filter(Boolean)
  return words.length > 1 && (bodyWords.has(words[0]!) || bodyWords.has(words.at(-1)!) || (bodyWords.has(words[1]!) && /^(?:of|for|de|del|du)$/.test(words[2] ?? '')))
}

function beginsAnew(left: string, right: string): boolean {
  const plain = plainPhrase(right).split(' ')
  if (isPortfolio(right)) return false
  if (startsBody(right) || left.trimEnd().endsWith(')') || ((namesBody(left) || /\sof\s\p{Lu}/u.test(left)) && namesBody(right) && (!portfolioWords.has(plain[0] ?? '') || (plain.length === 2 && /^(?:national|local|regional)$/.test(plain[0] ?? '')))) || plain.every((word) => groupNouns.has(word))) return true
  if (article.test(right) && /^\p{Lu}/u.test(right.replace(article, ''))) return /^the /i.test(right) || bodyWords.has(plainPhrase(right.replace(article, '')).split(' ')[0] ?? '')
  if (/^[\p{Lu}\d-]{2,8}$/u.test(left.trim()) && /^[\p{Lu}\d-]{2,8}$/u.test(right.trim())) return true
  return /^(?:other|all|various|the public|civil society|the private)\b/.test(plain.join(' ')) && groupNouns.has(plain.at(-1) ?? '')
}
