import { contactLabels } from './contact-labels.ts'
import type { Private } from './private.ts'
import { touching } from './stretches.ts'

const at = String.raw`(?:[@＠]|\s?[\[({<]\s?(?:at|arroba|arobase|apenstaartje|@)\s?[\])}>]\s?|\(a\))`
const dot = String.raw`(?:\.|\s?[\[({<]\s?(?:dot|punto|point|punt)\s?[\])}>]\s?)`
/** Also with spaces that extraction left around the sign, and written out to fool robots. */
const mail = new RegExp(String.raw`[\p{L}\d._%+'-]{1,64}${at}[\p{L}\d_-]{1,64}(?:${dot}[\p{L}\d_-]{1,64}){1,5}|[\p{L}\d._%+-]{1,64} @ ?[\p{L}\d_-]{1,64}(?:\.[\p{L}\d_-]{1,64}){1,5}|[\p{L}\d._%+-]{1,64}@\s[\p{L}\d_-]{1,64}(?:\.[\p{L}\d_-]{1,64}){1,5}`, 'giu')
/** Without an end, as a line or a form cuts it. */
const cut = /[\p{L}\d._%+-]{2,64}@[\p{L}\d_-]{2,64}(?![\p{L}\d_-]|\s?[.[({<])/gu
/** In capitals alone, since "at" and "dot" are words. */
const spelled = /[\p{L}\d._%+-]{1,64} AT [\p{L}\d._-]{1,64}(?: DOT [\p{L}\d_-]{1,64}){1,5}|[\p{Ll}\d._%+-]{2,64} AT [\p{Ll}\d-]{1,64}(?:\.[\p{Ll}\d-]{1,64}){1,5}/gu
/** In small letters with both words, or with one that means nothing else. */
const spelledSmall = /[\p{L}\d._%+-]{1,64} at [\p{L}\d_-]{1,64}(?: dot [\p{L}\d_-]{1,64}){1,5}|[\p{L}\d._%+-]{1,64} (?:arroba|arobase|apenstaartje) [\p{L}\d_-]{1,64}(?:(?:\.| (?:dot|punto|point|punt) )[\p{L}\d_-]{1,64}){1,5}/gu

/** All in words: "voornaam point achternaam chez example point org"; with a full stop or a low line on its left, "at" alone tells too. */
const inWords = /(?<![\p{L}\d])[\p{L}\d]{1,40}(?: (?:dot|punto|point|punt) [\p{L}\d-]{1,40}){0,3} (?:at|chez|en|op|arobase|arroba|apenstaartje) [\p{L}\d-]{1,63}(?: (?:dot|punto|point|punt) [\p{L}\d-]{1,63}){0,4} (?:dot|punto|point|punt) \p{L}{2,20}(?!\p{L})|(?<![\p{L}\d._/-])(?!www\.)\p{L}{1,40}(?:\.(?!(?:html?|pdf|csv|xlsx?|docx?|json|xml|data)(?!\p{L}))\p{L}{2,40}|_\p{L}{2,40}){1,2} at (?!www\.|data\.)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,5}/giu

/** Behind its label "at" stands for the sign. */
const spelledBehind = /(?<=(?:e-?mail|courriel|correo|mail)[ \t]?[:：][ \t]{0,3})[\p{L}\d._%+-]{1,64} (?:at|chez|en|op) [\p{L}\d_-]{1,64}(?:\.[\p{L}\d_-]{1,64}){1,5}/giu

/** Every e-mail address in a text. */
export const mailsIn = (text: string): readonly Private[] => [mail, cut, spelled, spelledSmall, inWords, spelledBehind].flatMap((shape) => [...text.matchAll(shape)]).map((found) => {
  const whole = found[0].replace(/[.'-]+$/, '')
  return { kind: 'mail', start: found.index, end: found.index + whole.length, who: whole.toLowerCase() }
})

/** A slash between spaces parts two numbers. */
const digits = String.raw`(?:(?:\/|[\s().–-]{0,3})\d){6,14}`
const shapes: readonly RegExp[] = [
  // With a country code, after a plus or two noughts.
  new RegExp(String.raw`\+\s?\d${digits}`, 'g'), new RegExp(String.raw`(?<![\d./-])00\s?[1-9]${digits}`, 'g'),
  // Dutch, French and British ones begin with 0; American ones stand in groups of 3, 3 and 4; some have the area in brackets.
  /(?<![\d./:,-])0[1-9](?:[\s.-]?\d){7,9}(?!\d|[./-]\d)/g, /(?<![\d.-])\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?![\d-])/g, /(?<![\d./:,-])\d(?:[ .-]?\d){5,12}(?=[ \t,]{1,3}(?:ext|x)[.: \t]{1,3}\d)/gi, /(?<![\d.])\(0?\d{1,4}\)[\s-]?\d{2,4}(?:[\s-]?\d{2,4}){1,3}(?!\d)/g,
]
/** Where a telephone number is announced, or stands in a contact's block, any run of seven digits is one. */
const announced = /(?:(?<!\p{L})(?:tel|telephone|phone|ph|hp|puh|tf|t[āa]lr|telf|mobile|mob|celu?|cell|gsm|handy|trunk ?line|direct line|landline|switchboard|conmutador|pbx|ligne directe|(?:tele)?fax|telefoon(?:nummer)?|mobiel|t[ée]l[ée]phone|t[ée]l|portable|courriel|tel[ée]fono|m[óo]vil|celular|tlf|whatsapp|ext|contact (?:nos?|nrs?|numbers?))(?!\p{L})\.?|☎|📞)[^\d\n+]{0,25}(\+?\(?(?:0\d{1,3}\)?\s?\/\s?)?\d(?:(?:\/|[\s().-]{0,3})\d){5,14})/giu
/** T. 555-0123, F: ...; "call ... at 55 501 23". */
const lettered = /(?<![\p{L}\d.])[TPMFC][.:][ \t]*(\+?\(?\d(?:[ \t().-]{0,3}\d){6,14})/gu
const called = /(?<!\p{L})(?:contact|call|reach(?:ed)?|ring|comunicarse|comuníquese|llam(?:ar|e)|contactar|contacter|appeler|joindre|bel(?:len)?)(?!\p{L})[^.\d\n]{0,60} (?:at|on|al|a|au|en|op) (\+?\(?\d(?:[ \t().-]{0,3}\d){6,14})/giu
/** On one line: a year at a line's end and the number of the next item are no telephone. */
const inBlock = /(?<![\d./-])\d(?:(?:\/|[^\S\n]?[().–-]?[^\S\n]?)\d){6,13}(?!\d)/g
const reach = 200

/** Every telephone number in a text; dates, years, amounts and addresses of pages are none. */
export function phonesIn(text: string, mails: readonly Private[]): readonly Private[] {
  const announcements = [announced, lettered, called].flatMap((shape) => [...text.matchAll(shape)])
  const isOfSite = touching([...text.matchAll(/https?:\/\/\S+/gi)].map((found) => [found.index, found.index + found[0].length] as const))
  const near = [...mails.map(({ start, end }) => [start - 60, end + 80] as const), ...[contactLabels.block, contactLabels.name].flatMap((label) => [...text.matchAll(label)]).map((found) => [found.index, found.index + found[0].length + reach] as const), ...[contactLabels.contact, contactLabels.owner].flatMap((label) => [...text.matchAll(label)]).map((found) => [found.index, found.index + found[0].length + 80] as const), ...announcements.map((found) => [found.index, found.index + found[0].length + 40] as const)]
  const isNear = touching(near)
  const found = [
    ...shapes.flatMap((shape) => [...text.matchAll(shape)].map((one) => [one.index, one[0]] as const)),
    ...announcements.map((one) => [one.index + one[0].length - one[1]!.length, one[1]!] as const),
    // In the text as a whole: cut out of it, the years of a plan would end in the middle of one.
    ...[...text.matchAll(inBlock)].filter(({ index }) => isNear(index, index + 1)).map((one) => [one.index, one[0]] as const),
  ]
  return found.map(([start, number]) => [start, number + restOf(text, start + number.length, number)] as const).filter(([start, number]) => !isOfSite(start, start + 1) && isPhone(number) && !ofOther.test(text.slice(Math.max(0, start - 30), start))).map(([start, number]) => ({ kind: 'phone', start, end: start + number.length, who: number.replace(/\D/g, '').slice(-8) }))
}

/** Two numbers in one run have more digits than a number: what is left of the second. */
const restOf = (text: string, end: number, number: string): string =>
  (number.replace(/\D/g, '').length < 13 ? '' : (/^(?:[ \t.()–-]{0,3}\d{2,}){1,5}/.exec(text.slice(end, end + 30))?.[0] ?? ''))

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])\s?[-./]\s?(?:0?[1-9]|[12]\d|3[01])\s?[-./]\s?`
const dates = new RegExp(String.raw`(?<!\d)${day}(?:19|20)\d\d(?!\d)|(?<!\d)(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d-\d{2}(?:-\d{2})?(?!\d)`)
/** A year of two digits tells a day only where nothing else stands there: 22.24.49.88 is a number to ring. */
const shortDates = new RegExp(String.raw`(?<!\d)${day}\d\d(?!\d)`, 'g')
const years = /^(?:19|20)\d\d(?:(?:\D+(?:19|20)?\d\d)+$|\s?[-–/]\s?(?:19|20)\d\d(?!\d))/
/** What numbers of laws, projects and boxes stand behind. */
const ofOther = /(?<!\p{L})(?:laws?|acts?|decrees?|decisions?|orders?|resolutions?|projects?|codes?|box|room|ley|decretos?|resoluci[óo]n|acuerdo|proyectos?|c[óo]digos?|casilla|loi|d[ée]cret|arr[êe]t[ée]|ordonnance|projets?|bp|wet|besluit|kamerstuk)[ .:]*(?:no\.?|nr\.?|n[.°º]{1,2}|№|#)?\s*$/iu

const isPhone = (number: string): boolean => {
  const count = number.replace(/\D/g, '').length
  return count >= 7 && count <= 30 && !years.test(number.replace(/^\s*\(\d+\)/, '').trim()) && (number.startsWith('+') || !(dates.test(number) || !/\d/.test(number.replace(shortDates, ''))))
}
