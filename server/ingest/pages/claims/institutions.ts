import type { ParticipationRole } from '../../../concepts/vocabulary.ts'
import type { Bundle } from '../../bundle.ts'
import { institutionsIn, longestCell, type NamedActor } from '../../normalise/institutions.ts'
import { languageOf } from '../../normalise/language.ts'
import { actorIdOf, type Directory } from '../../resolve/actors.ts'
import type { FieldName } from '../languages/language-table.ts'
import type { Remark } from '../fields/header.ts'
import type { Span } from '../fields/span.ts'
import { type CommitmentPage, isTranslated } from '../page.ts'
import { type Claims, type ClaimContext, passage, voiceFor } from './context.ts'
import { apart, parted } from './unparted-names.ts'

/** Labels of institutions and the roles they give; local pages name no roles. */
const roles: readonly (readonly [FieldName, ParticipationRole])[] = [['lead', 'LEAD'], ['support', 'SUPPORT'], ['involved', 'PARTICIPANT']]

/** An institution that a page's header names, and where. */
export interface PrintedActor { readonly role: ParticipationRole; readonly actor: NamedActor; readonly at: Span }

/** Groups and phrases that are no bodies, whatever institutions are called. */
const group = /^(?:organi[sz]aciones|organi[sz]ations|organismes|responsible|other|various|different|relevant)\b|(?:agencies|organi[sz]ations|organizaciones|organismes|partners|observers|stakeholders|interesad[oa]s|entities|entidades|citizens|ciudadan[oa]s)$|\b(?:que participan|under the action plan|qui participent)\b/iu

/** The institutions of a page's header; groups, phrases and marks of withheld data are left out. */
function actorsOf(page: CommitmentPage, member: string, directory: Directory): readonly PrintedActor[] {
  return roles.flatMap(([name, role]) => {
    const field = page.header.fields.get(name)
    if (!field || field.value.text === '') return []
    const text = parted(field.value.text.replace(/\[[a-z-]+ withheld\]|\(e-?mail removed\)/g, ' '))
    const actors = namedIn(text).filter(({ generic }) => !generic).flatMap((actor) => apart(actor, member, directory))
    const placeOf = placesIn(field.value, page.text)
    return actors.filter((actor) => isBody(actor, member, directory)).map((actor) => ({ role, actor, at: placeOf(actor.asWritten) }))
  })
}

/** A bullet holds one body, whatever commas are in its name. */
function namedIn(text: string): readonly NamedActor[] {
  const bullets = [...new Set(text.split('•').map((bullet) => bullet.trim()))].filter(Boolean)
  if (!text.includes('•')) return institutionsIn(text)
  return bullets.flatMap((bullet) => {
    const actors = institutionsIn(bullet)
    return actors.length > 1 && /^\p{Lu}[^;]*$/u.test(bullet) && actors.every(({ standing }) => standing === 'STATED') ? [{ name: bullet, asWritten: bullet, standing: 'STATED' as const, generic: false }] : actors
  })
}

/** Labels with more letters behind them than are read. */
export const unreadNames = (page: CommitmentPage): readonly Remark[] => roles.flatMap(([name]): readonly Remark[] => {
  const field = page.header.fields.get(name)
  const longest = (field?.value.text.split('•') ?? []).reduce((most, part) => Math.max(most, part.length), 0)
  return field && longest > longestCell ? [{ line: field.at.line, what: field.label, reason: `expected names of at most ${longestCell.toLocaleString('en')} letters together, got ${longest.toLocaleString('en')}; what is beyond was not read` }] : []
})

/** A known body, or a name: it has a capital, after no more than an article or two where it begins with a small letter, and is no group. */
const isBody = ({ name }: NamedActor, member: string, directory: Directory): boolean =>
  directory.idOf(name, member) !== undefined || (/\p{L}{2}/u.test(name) && !group.test(name) && (/^[^\p{L}]*\p{Lu}/u.test(name) || (/\p{Lu}/u.test(name) && name.split(/\s+/).length <= 8)))

/** So much of a value is quoted for a name that does not stand in it as it is told. */
const longestQuote = 1_000

/** Where names stand inside their label's value, looked for in the order in which they stand there; the value itself where a name was put together of pieces. */
function placesIn(value: Span, text: string): (asWritten: string) => Span {
  const whole = text.slice(value.start, value.end)
  let from = 0
  return (asWritten) => {
    const next = whole.indexOf(asWritten, from)
    const at = next < 0 ? whole.indexOf(asWritten) : next
    if (at < 0) return { ...value, end: Math.min(value.end, value.start + longestQuote) }
    from = at + asWritten.length
    return { ...value, text: asWritten, start: value.start + at, end: value.start + from }
  }
}

/** Participations of the header; an institution that nobody knows yet becomes one of the page's member. */
export function participations(context: ClaimContext): Claims {
  const { page, known, member, code, source } = context
  const found = actorsOf(page, member.id, known.directory).map((one) => ({ ...one, who: actorIdOf(one.actor, member.id, known.directory) })).filter(({ who }) => /^(institution:[a-z0-9-]+|municipality:GM\d{4})$/.test(who))
  const once = [...new Map(found.map((one) => [`${one.who} ${one.role}`, one])).values()]
  const fresh = [...new Map(once.filter(({ actor }) => known.directory.idOf(actor.name, member.id) === undefined).map((one) => [one.who, one])).values()]
  return {
    institutions: fresh.map(({ who, actor, at }): Bundle['institutions'][number] => ({ id: who, records: [{ from: passage(source, 'Institutions', at), voice: voiceFor(page, 'PAGE_HEADING'), says: { name: { [(isTranslated(page) ? page.language : languageOf(actor.name)).toLowerCase()]: actor.name } } }] })),
    participations: once.map(({ who, role, actor, at }) => ({
      who, in: `commitment:${code}`, role, standing: actor.standing, asWritten: actor.asWritten, status: 'CONFIRMED', evidence: [passage(source, 'Institutions', at)],
    })),
  }
}
