import { fingerprint } from '../../shared/fingerprint.ts'
import { plainPhrase } from '../../shared/plain-words.ts'

const longestSlug = 80

/** A name as part of an id: "Legislation & Regulation" is legislation-and-regulation. Empty where it has neither letters nor digits. */
export const slugOf = (name: string): string => slugOfPlain(plainPhrase(name.replace(/&/g, ' and ')))

/** Plain words as part of an id; what is too long or has letters that an id cannot have is told apart by a hash. */
export function slugOfPlain(plain: string): string {
  const slug = plain.replace(/[^a-z0-9 ]/g, '').trim().replace(/ +/g, '-')
  const whole = slug.length <= longestSlug && plain.replaceAll(' ', '-') === slug
  return whole ? slug : [slug.slice(0, longestSlug).replace(/-+$/, ''), fingerprint(plain).slice(0, 8)].filter(Boolean).join('-')
}
