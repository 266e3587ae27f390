import { plainPhrase } from '../../shared/plain-words.ts'
import type { KnownMember } from './known.ts'

/** The id of the member of a name, in any language that is known; a member that nobody knows yet gets one made of its English name. */
export function memberIdOf(name: string, members: readonly Pick<KnownMember, 'id' | 'names'>[]): string {
  const plain = plainPhrase(name)
  return members.find(({ names }) => names.some((known) => plainPhrase(known) === plain))?.id ?? `member:${plain.replace(/[^a-z0-9 ]/g, '').trim().replace(/ +/g, '-')}`
}
