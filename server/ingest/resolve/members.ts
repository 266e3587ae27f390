import { plainPhrase } from '../../shared/plain-words.ts'
import { regionName, regionNamed } from '../normalise/regions.ts'
import { slugOf } from '../normalise/slug.ts'
import type { KnownMember } from './known.ts'

/** The id of the member of a name, in any language that is known; a member that nobody knows yet gets one made of its English name as OGP writes it. */
export function memberIdOf(name: string, members: readonly Pick<KnownMember, 'id' | 'names'>[]): string {
  const plain = plainPhrase(name)
  return members.find(({ names }) => names.some((known) => plainPhrase(known) === plain))?.id ?? `member:${slugOf(ogpName(name))}`
}

/** A country's name as OGP writes it in English; other names stay. */
export function ogpName(name: string): string {
  const region = regionNamed(name)
  return region ? regionName(region) : name
}
