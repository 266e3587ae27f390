import type { Known } from '../../resolve/known.ts'
import { plainPhrase } from '../../../shared/plain-words.ts'
import type { CommitmentPage } from '../page.ts'
import { ogpName } from '../../resolve/members.ts'
import { isoOf, regionNamed, regionName } from '../../normalise/regions.ts'
import { slugOf } from '../../normalise/slug.ts'

/** The member that a page belongs to. */
export interface PageMember {
  readonly id: string
  /** Its name as OGP's English pages write it. */
  readonly english: string
  readonly kind: 'COUNTRY' | 'LOCAL'
  readonly prefix: string | undefined
}

/** The member of a page: by its address, else by the name above the title, else by the letters of the code. One that nobody knows yet gets an id of its own. */
export function memberOf(page: CommitmentPage, known: Known): PageMember | undefined {
  const printed = page.title.member?.text ?? page.header.fields.get('country')?.value.text
  const code = page.address?.code ?? page.title.code
  const prefix = code?.replace(/\d+$/, '')
  const slug = slugOfAddress(page.address?.memberSlug) ?? slugOfPrinted(printed, known) ?? slugOfPrefix(prefix, known) ?? (printed && page.language === 'EN' ? slugOf(printed) : undefined)
  if (!slug) return undefined
  const member = known.members.find(({ id }) => id === `member:${slug}`)
  const english = englishName(slug, page.language === 'EN' ? printed : undefined)
  const ownPrefix = prefix ?? member?.prefix ?? prefixNamed(english)
  return { id: `member:${slug}`, english, prefix: ownPrefix, kind: member?.kind ?? (ownPrefix === undefined || isoOf(ownPrefix) ? 'COUNTRY' : 'LOCAL') }
}

/** Addresses write some countries otherwise than the site's own titles do. */
const slugOfAddress = (slug: string | undefined): string | undefined => slug && slugOf(ogpName(slug.replaceAll('-', ' ')))

function slugOfPrinted(printed: string | undefined, known: Known): string | undefined {
  if (!printed) return undefined
  const plain = plainPhrase(printed)
  const member = known.members.find(({ names }) => names.some((name) => plainPhrase(name) === plain))
  if (member) return member.id.replace('member:', '')
  const region = regionNamed(printed)
  return region ? slugOf(regionName(region)) : undefined
}

function slugOfPrefix(prefix: string | undefined, known: Known): string | undefined {
  if (!prefix) return undefined
  const members = known.members.filter((member) => member.prefix === prefix)
  if (members.length === 1) return members[0]!.id.replace('member:', '')
  const iso = isoOf(prefix)
  return iso ? slugOf(regionName(iso)) : undefined
}

/** The name that goes with an address: what an English page prints, else the country's, else the words of the address. */
function englishName(slug: string, printed: string | undefined): string {
  if (printed && slugOf(printed) === slug) return printed
  const words = slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
  const region = regionNamed(words)
  return region && slugOf(regionName(region)) === slug ? regionName(region) : placeAndCountry(words)
}

/** "Scotland United Kingdom" is Scotland, United Kingdom: the site parts a place from its country. */
function placeAndCountry(name: string): string {
  const words = name.split(' ')
  const from = words.findIndex((_, at) => at > 0 && regionNamed(words.slice(at).join(' ')) !== undefined)
  return from < 0 ? name : `${words.slice(0, from).join(' ')}, ${words.slice(from).join(' ')}`
}

function prefixNamed(english: string): string | undefined {
  const region = regionNamed(english)
  return region ? (regionPrefixes[region] ?? region) : undefined
}
const regionPrefixes: Readonly<Record<string, string>> = { GB: 'UK', MA: 'MO', PG: 'PNG' }
