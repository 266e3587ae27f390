import { contactLabels } from './contact-labels.ts'
import { isFunction } from './function-word.ts'
import { isGivenName } from './given-names.ts'
import { institutionWord } from './institution-word.ts'
import { nameShape, titles } from './name-shape.ts'
import { allNameWords, isNameWord, type Vocabulary, vocabularyOf } from './name-word.ts'
import type { Private } from './private.ts'

const { particle, word, initial } = nameShape
/** What somebody is, before the name: "Deputy Minister ...". */
const offices = String.raw`(?:(?:[Ff]irst|[Dd]eputy|[Vv]ice|[Aa]cting|[Aa]ssistant|[Ss]tate|[Pp]ermanent|[Gg]eneral|[Ee]xecutive|[Ll][ea]|[Ee]l)[ -])*(?:[Mm]inister|[Ss]ecretary|[Dd]irector(?:-[Gg]eneral|a?(?: [Gg]eneral)?)|[Cc]ommissioner|[Hh]ead|[Cc]hief|[Gg]overnor|[Mm]ayor|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Oo]mbudsman|[Mm]inistr[eoa]|[Ss]ecretari[oa]|[Jj]ef[ea]|[Dd]irectrice|[Dd]irecteur(?: [Gg]énéral)?)\s+`
const office = new RegExp(`^${offices}(?=\\p{Lu})`, 'u')
const behindOffice = new RegExp(`(?<!\\p{L})${offices}$`, 'u')
const between = String.raw`(?:\s*\([^()\n]{1,60}\))?(?:\s*[,;]\s*\d{1,2}[.)]\s*|\s*(?:,|;|\/|&|\+)\s*|\s+[–-]\s+(?=\p{Lu})|\s+(?:and|et|y|e|en|und|[ée]pse|[ée]pouse|[ée]p\.|n[ée]e|vve|veuve)\s+|\s+)`
/** Any short word with its full stop is taken for a title here, since every country has its own. */
const title = String.raw`(?:(?:${titles}|\p{Lu}\p{Ll}{1,6}\.[aoªº]?)\s*(?:\([^()\n]{1,12}\)\s*)?(?![\p{Ll}\d])){0,3}`
/** Of a script without capitals. */
const uncased = String.raw`[^\P{Lo}ªº]{2,}`
/** al-Voorbeeld, El-Voorbeeld. */
const tied = String.raw`(?:[AaEe][lnszrtd]|[Aa]sh)-${word}`
const value = new RegExp(String.raw`^${title}(?:${initial}|${tied}|${word}|${uncased})(?:${between}${title}(?:${initial}|${tied}|(?:${particle}|${particle.toUpperCase()})(?!\p{L})|(?:d['’])?${word}))*`, 'u')
/** An initial alone, a box, a degree behind a name. */
const notName = /^(?:\p{Lu}\.|P\.\s?O\..*|Ph\.? ?D\.?|M\.? ?Sc\.?|M\.?B\.?A\.?|LL\.?M\.?|Esq\.?|Jr\.?|CSc\.?)$/u
/** "Name: Voorbeeld First name:" */
const beforeOtherHalf = /^[\s,;|/]*(?:pr[ée]nom|apellido|(?:first|last|family|given|sur)[ -]?name|(?:voor|achter)naam)/i
const reach = 160

/** The names that stand behind labels such as "Contact person:", up to the next label of the form; a body's name behind one stays. */
export function contactNames(text: string): readonly Private[] {
  const vocabulary = vocabularyOf(text)
  const labelled = [...text.matchAll(contactLabels.name)].flatMap((label) => namesBehind(text, label, vocabulary))
  const bare = [...text.matchAll(contactLabels.bareName)].flatMap((label) => namesBehind(text, label, vocabulary)).filter(({ start, end }) => /\p{L}{2}\s+\S*\p{Lu}/u.test(text.slice(start, end)) || isGivenName(text.slice(start, end)) || beforeOtherHalf.test(text.slice(end, end + 30)))
  const behind = (label: RegExp, sure: (name: Private) => boolean) => [...text.matchAll(label)].flatMap((found) => namesBehind(text, found, vocabulary)).filter((name) => isFullName(text.slice(name.start, name.end), vocabulary) && sure(name))
  const halves = [...text.matchAll(contactLabels.partOfName)].flatMap((label) => namesBehind(text, label, vocabulary))
  return [...labelled, ...bare, ...halves, ...behind(contactLabels.contact, () => true), ...behind(contactLabels.heading, () => true), ...behind(contactLabels.owner, (name) => isPersons(text, name))]
}

/** Two words at least, each of which can be a name. */
function isFullName(name: string, vocabulary: Vocabulary): boolean {
  const parts = name.replace(aTitle, '').split(/\s+/).filter((part) => /^\p{Lu}[\p{L}.]/u.test(part))
  return parts.length > (aTitle.test(name) ? 0 : 1) && parts.every((part) => isNameWord(part, vocabulary))
}

const aTitle = new RegExp(`^(?:${titles}\\s+(?:\\([^()\\n]{1,12}\\)\\s*)?)+`, 'u')
/** Whether a title, an initial, an office, a given name or an address right behind it tells that a name is a person's. */
const isPersons = (text: string, { start, end }: Private): boolean =>
  /^\p{Lu}\.\s?\p{Lu}/u.test(text.slice(start, end)) || aTitle.test(text.slice(start, end)) || behindOffice.test(text.slice(Math.max(0, start - 40), start)) || isGivenName(text.slice(start, end).split(/\s/)[0]!) || /^[^\n]{0,80}(?:@|\d{3}[\s.-]?\d{3})/.test(text.slice(end, end + 100)) || isBeforeFunction(text.slice(end, end + 60))

/** "Voornaam Achternaam – Deputy Director" */
const isBeforeFunction = (behind: string): boolean => isFunction(/^\s*(?:[,(/]|[–-](?=\s))\s*(?:[^\s,;()]+\s+){0,2}[^\s,;()]*/u.exec(behind)?.[0] ?? '')

/** A label that nobody filled in has the next label of the form below it, which is no name. */
const isNextLabel = (line: string, names: string, vocabulary: Vocabulary): boolean =>
  /^[^\n:：]{2,60}[:：]/.test(line) || names.split(/[,;/&+]/)[0]!.trim().split(/\s+/).some((part) => /^\p{Lu}\p{Ll}/u.test(part) && !isNameWord(part, vocabulary))

function namesBehind(text: string, label: RegExpExecArray, vocabulary: Vocabulary): readonly Private[] {
  const start = label.index + label[0].length
  const line = text.slice(start, start + reach).split('\n')[0]!
  const next = line.search(contactLabels.after)
  const names = value.exec(next > 0 ? line.slice(0, next) : next === 0 ? '' : line)?.[0]
  const kind = contactLabels.ofAuthor.test(label[0]) ? 'author' : 'contact'
  if (label[0].includes('\n') && (!names || isNextLabel(line, names, vocabulary))) return []
  const persons = names ? personsOf(names, start, kind, vocabulary) : []
  return persons.length > 0 ? persons : [...behindFunction(line, start, kind, vocabulary), ...(withSign.test(label[0]) ? inSmallLetters(line, start, kind) : [])]
}

/** "The contact person works here" asks for nobody. */
const withSign = /[:：|–-][ \t]*(?:\d{1,2}[.)][ \t]*)?$/u
/** "Contact person: voornaam achternaam": nothing but the label tells of it, so that every word has to be one that can stand in a name. */
const small = /^\p{Ll}[\p{L}'’-]+(?: \p{Ll}[\p{L}'’-]+){1,3}$/u
const noNames = /(?<!\p{L})(?:not?|none|nothing|unknown|to|be|is|are|the|of|for|this|see|same|as|above|vacant|pending|with|and|por|para|sin|de(?= (?:la|los|las)(?!\p{L}))|según|definir|non|pas|voir|même|sera|geen|niet|nog|nader|zie|onbekend|various|several|under|same|later|volgt|diversos?|varios|equipo|pendiente|(?:en|in) (?:cours|discussion|discusión)|équipe|divers|plusieurs|diverse|verschillende)(?!\p{L})/u

function inSmallLetters(line: string, start: number, kind: 'author' | 'contact'): readonly Private[] {
  let from = 0
  const parts = line.split(/([,;|/(&–]|\s-\s|\s(?:and|et|y|e|en)\s)/u).map((part) => {
    from += part.length
    return { name: part.trim(), begin: start + from - part.trimStart().length }
  })
  // Behind the first that is none stands something else.
  const end = parts.findIndex(({ name }, at) => at % 2 === 0 && !isSmallName(name))
  return parts.slice(0, end < 0 ? undefined : end).filter((_, at) => at % 2 === 0).map(({ name, begin }) => ({ kind, start: begin, end: begin + name.length, who: name }))
}

const isSmallName = (name: string): boolean => small.test(name) && !noNames.test(name) && !isFunction(name) && !institutionWord.test(name)

const fullName = new RegExp(`(?<![\\p{L}\\d.])(?=(?<name>(?:${word}|${initial}) {1,2}(?:${initial} )?(?:${particle} {1,2}){0,3}${word}(?: ${word})?)(?=[^\\S\\n]*(?:[,;(|]|$)))`, 'gu')

/** "Contact person: Director of the unit Voornaam Achternaam": behind what somebody is, the name ends the line or stands before a sign. */
const behindFunction = (line: string, start: number, kind: 'author' | 'contact', vocabulary: Vocabulary): readonly Private[] =>
  [...line.matchAll(fullName)].flatMap((found): readonly Private[] => {
    const name = found.groups!.name!
    return isFunction(line.slice(0, found.index)) && allNameWords(name, vocabulary) ? [{ kind, start: start + found.index, end: start + found.index + name.length, who: name.toLowerCase() }] : []
  })

/** Several names behind one label are several persons; what has a word for a body in it is none. */
function personsOf(names: string, start: number, kind: 'author' | 'contact', vocabulary: Vocabulary): readonly Private[] {
  let from = 0
  const parts = names.split(/(\s*\([^()]*\)|\s+[–-]\s+|\s*[,;]\s*\d{1,2}[.)]\s*|\s*[,;/&+]\s*|\s+(?:and|et|y|e|en|und)\s+)/u)
  return parts.flatMap((part, at): readonly Private[] => {
    const place = start + from
    from += part.length
    const whole = part.trim()
    // Behind an office a name of one word would be what it is an office of.
    const bare = whole.replace(office, '')
    const name = /\s/.test(bare) ? bare : whole
    if (at % 2 === 1 || name === '' || (at > 0 && name.split(/\s+/).every((one) => isFunction(one) || !isNameWord(one, vocabulary))) || notName.test(name) || institutionWord.test(name) || (!/\s/.test(name) && /^\p{Lu}{2,5}$/u.test(name))) return []
    // Behind a dash stands the rest of a double name, or what the person does.
    if (/[–-]/.test(parts[at - 1] ?? '') && !name.split(/\s+/).every((one) => isNameWord(one, vocabulary))) return []
    const begin = place + part.lastIndexOf(name)
    return [{ kind, start: begin, end: begin + name.length, who: name.toLowerCase() }]
  })
}
