import { memberKeyOf } from '../../concepts/institution/institution.ts'
import type { InstitutionKind } from '../../concepts/vocabulary.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import type { NamedActor } from '../normalise/institutions.ts'
import { slugOfPlain } from '../normalise/slug.ts'
import { englishBody } from '../normalise/translated-bodies.ts'
import { nameForms } from './name-forms.ts'

/** Finds known institutions and municipalities by any name in use. */
export interface Directory {
  /** The id of the body of that name, as seen from a member ("member:netherlands"): Dutch municipalities are known to Dutch members only. */
  idOf(name: string, member: string): string | undefined
}

/** A body that is known already, with all its names and aliases. */
export interface KnownActor { readonly id: string; readonly names: readonly string[]; readonly kind?: InstitutionKind }

/** The member whose municipalities the register holds and whose bodies have ids without a member. */
const registerMember = 'member:netherlands'

/**
 * A directory of what is known. Names are compared without case, accents and "Municipality of" in any language; where a town and another body bear one name the
 * plain name is the body's and "Municipality of ..." the town's. What is still two bodies' is nobody's. Ids that reading made (institution:kenya--...) are
 * offered to their own member; of the others a foreign member finds civil society organisations by their full names only.
 */
export function directoryOf(known: readonly KnownActor[]): Directory {
  const named = new Map<string, KnownActor[]>()
  for (const actor of known) for (const form of new Set(actor.names.map(plainPhrase))) if (form) named.set(form, [...(named.get(form) ?? []), actor])
  return {
    idOf(name, member) {
      for (const { form, kind } of nameForms(name)) {
        const found = (named.get(form) ?? []).filter((actor) => offered(actor, form, member) && isOfKind(actor, kind))
        const bodies = found.filter(({ id }) => id.startsWith('institution:'))
        const sure = found.length === 1 ? found : bodies
        if (sure.length > 0) return sure.length === 1 ? sure[0]?.id : undefined
      }
      return undefined
    },
  }
}

const isOfKind = ({ id, kind: its }: KnownActor, kind: 'municipality' | 'province' | undefined): boolean =>
  kind === undefined || (kind === 'municipality' ? id.startsWith('municipality:') : its === 'PROVINCE')

function offered({ id, kind }: KnownActor, form: string, member: string): boolean {
  const owner = /^institution:([a-z0-9-]+?)--/.exec(id)?.[1]
  if (owner !== undefined) return owner === ownerOf(member)
  return member === registerMember || (kind === 'CSO' && form.includes(' '))
}

/** The id of a known body, else one made of member and name: all spellings that are compared as one give one id, and so do its names in several languages where they can be told. */
export function actorIdOf(actor: NamedActor, member: string, directory: Directory): string {
  const { name } = tidyName(actor.name)
  const english = englishBody(name)
  return directory.idOf(actor.name, member) ?? (english && directory.idOf(english, member)) ?? `institution:${ownerOf(member)}--${slugOfPlain(plainPhrase((english ?? name).replace(/(?<=\s)the\s/gi, '')))}`
}

/** Whether an id was made by reading, for a body that nobody described before: whoever names it says its name too. */
export const isMadeByReading = (id: string): boolean => memberKeyOf(id) !== undefined

/** A name as it is shown, with the short form or the translation that stands in brackets as another name: "Ministry of Finance & Planning (MoF)". */
export function tidyName(name: string): { readonly name: string; readonly aliases: readonly string[] } {
  const bare = name.replace(/\([^()]*\)/g, ' ').replace(/[()]/g, ' ').replace(/ & /g, ' and ').replace(/\s+/g, ' ').trim()
  const aliases = [...name.matchAll(/\(([^()]+)\)/g)].flatMap(([, inner]) => inner?.trim() ?? []).filter((alias) => /^\p{Lu}/u.test(alias))
  return bare === '' ? { name: name.replace(/[()]/g, '').trim(), aliases: [] } : { name: bare, aliases }
}

const ownerOf = (member: string): string => member.replace('member:', '').replace(/-{2,}/g, '-')
