import { withoutPlurals } from '../../normalise/plural-bodies.ts'
import { regionNamed } from '../../normalise/regions.ts'
import type { NamedActor } from '../../normalise/institutions.ts'
import type { Directory } from '../../resolve/actors.ts'

/** A bracket with a name right behind it ends a name: "La police (?) La province ... (VNG) VNG Realisatie". */
const afterBracket = /\)(?!\s+\p{Lu}\p{L}+\s(?:Section|Chapter|Branch)(?!\p{L}))(?=\s+(?:[LD]['’]|(?:La|Le|Les|El|Los|Las|De|Het|The)\s)?\p{Lu})/gu
/** A remark in brackets that is a phrase of several words, and no list of bodies. */
const remark = /(?<!\s)\s*\(\p{Ll}[^(),;]*\)/gu
const isPhrase = (bracket: string): boolean => /(?:\s[^\s(]+){4}\)$/.test(bracket)

/** The name of a group with a colon, behind a name without any sign: "... Foundation Private sector: ...". */
const beforeGroup = /(?<=\p{L})\s+(?=(?:private sector|community organi[sz]ations|civil society(?: organi[sz]ations)?|csos|public sector|government|academia|secteur priv[ée]|soci[ée]t[ée] civile|sector privado|sociedad civil)\s*:)/giu
/** One semicolon among the commas of a bracket is an accident inside a name. */
const strayInBrackets = /(\([^();]*);([^();,]*,[^();,]*,[^();]*\))/g

/** A value of an institution label with a sign where one name ends and the next begins without any. */
export const parted = (value: string): string => withoutPlurals(value).replace(remark, (bracket) => (isPhrase(bracket) ? '' : bracket)).replace(strayInBrackets, '$1$2').replace(afterBracket, ');').replace(beforeGroup, '; ')

const mostWords = 40
const bareOf = (name: string): string => name.replace(/\s*\([^()]*\)/g, '').trim()

/** An actor as the several that it is where known names stand side by side without a sign: "Municipality of Utrecht Leer- en Expertisepunt ...". */
export function apart(actor: NamedActor, member: string, directory: Directory): readonly NamedActor[] {
  const words = actor.name.split(/\s+/)
  const bare = bareOf(actor.name)
  if (words.length < 2 || words.length > mostWords || directory.idOf(bare, member) !== undefined) return [actor]
  // A short form in brackets is of the whole name, so it alone tells nothing of a part.
  const isKnown = (name: string) => directory.idOf(name, member) !== undefined && directory.idOf(bareOf(name), member) !== undefined
  for (let count = words.length - 1; count > 0; count--) {
    const [first, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')]
    if (!isName(first, rest) || !/\s|^\p{Lu}{2,}$|\./u.test(bareOf(rest)) || !isKnown(first)) continue
    return [{ ...actor, name: first, asWritten: first }, ...apart({ ...actor, name: rest, asWritten: rest }, member, directory)]
  }
  for (let from = 1; from < words.length; from++) {
    const [rest, last] = [words.slice(0, from).join(' '), words.slice(from).join(' ')]
    if (isName(rest, last) && /\s/.test(last) && isKnown(last)) return [...apart({ ...actor, name: rest, asWritten: rest }, member, directory), { ...actor, name: last, asWritten: last }]
  }
  return [actor]
}

/** Both sides can be names: a country behind a name belongs to it ("Transparency International Canada"), a lone word only where it is an abbreviation ("KOOP"), since "Utrecht Data School" is one body; none begins or ends inside a bracket. */
const isName = (first: string, second: string): boolean =>
  (/\s/.test(first) || /^\p{Lu}{3,}$/u.test(first)) && /^\p{Lu}/u.test(second) && !/(?:\s|^)(?:of|the|and|van|de|en|et|y|des|du|del|for|voor|&|[–—-])$|,$/i.test(first) && !(/\sInternational$/.test(first) && !/^(?:Ministry|Department|Office|Agency|Municipality|Province|Council|Commission)\s/.test(second)) && balanced(first) && balanced(second) && regionNamed(bareOf(second)) === undefined
const balanced = (text: string): boolean => (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length
