import { plainPhrase } from '../../shared/plain-words.ts'
import { officeOpening } from '../normalise/institution-words.ts'
import { institutionWord } from '../people/institution-word.ts'

/** A form of a name to look up, and the kind of id it can mean where the name says so. */
interface NameForm { readonly form: string; readonly kind?: 'municipality' | 'province' }

const municipality = /^(?:the )?(?:municipality|city|town|gemeente|stad|municipio|municipalidad|ciudad|ayuntamiento|municipalite|commune|ville|mairie) (?:of |de |del |van |d )?(?:the )?/
const province = /^(?:the |la )?(?:province|provincia|provincie) (?:of |de la |de |d |van )?/
const article = /^(?:the|la|le|el|de|het|l) /
const nation = /^(?:dutch|nederlandse?|netherlands|[a-z]+(?:ish|ese|ian)|federal) (?=ministry|ministerie|department|agency|government|parliament|police|national|tax|court|council)/

/** A bracket holds a name of the same body where it is an abbreviation or has a word for bodies in it; a town in one says where the body is. */
const isNameItself = (inner: string): boolean => /^\p{Lu}[\p{L}&.-]*\p{Lu}[\p{L}&.-]*$/u.test(inner.trim()) || institutionWord.test(inner)

/** The forms under which a name is looked up, the most exact first: as it stands, without its bracket, what the bracket holds, without "Municipality of" or the nation. */
export function nameForms(name: string): readonly NameForm[] {
  const brackets = [...name.matchAll(/\(([^()]+)\)/g)].map(([, inner]) => inner ?? '').filter(isNameItself)
  const bare = name.replace(/\([^()]*\)/g, ' ')
  // A lone word before a bracket is too little to take the bracket's word for: "Zaken (BZK)".
  const inBrackets = plainPhrase(bare).includes(' ') ? [...brackets, ...brackets.flatMap((inner) => inner.split(/\s+[-–]\s+/))] : []
  const exact = [name, bare, ...inBrackets].map(plainPhrase)
  const town = plainPhrase(bare)
  const towns = municipality.test(town) ? [{ form: town.replace(municipality, ''), kind: 'municipality' as const }] : []
  const provinces = province.test(town) ? [{ form: `province of ${town.replace(province, '')}` }, { form: town.replace(province, ''), kind: 'province' as const }] : []
  const looser = exact.slice(0, 2).flatMap((form) => [form.replace(article, ''), form.replace(article, '').replace(nation, ''), form.replace(officeOpening, '')])
  return [...exact.map((form) => ({ form })), ...towns, ...provinces, ...looser.map((form) => ({ form }))]
}
