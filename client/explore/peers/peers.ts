import type { EngagementLineFragment, ParticipationFactsFragment } from '../../generated/operations.ts'
import { looks, type Look } from '../map/looks.ts'
import type { ListedMunicipality } from './use-municipalities.ts'

/** Something a municipality does or takes part in; `in` where it is not clear from the question. */
export type PeerEngagement = ParticipationFactsFragment & { readonly in?: EngagementLineFragment['in'] }

/** A municipality with what is known of it, under the question that was asked. */
export interface Peer { readonly municipality: ListedMunicipality; readonly look: Look | null; readonly engagements: readonly PeerEngagement[] }

const stageLooks = { ACTIVE: 'does', PILOT: 'tries', CONSIDERED: 'considers', ENDED: 'ended', UNKNOWN: 'unclear' } as const

/** How an engagement is drawn and counted: by its stage if it is in a practice, else as taking part. */
export const lookOf = ({ stage, role }: Pick<ParticipationFactsFragment, 'stage' | 'role'>): Look => (stage ? stageLooks[stage] : role === 'PRACTITIONER' ? 'unclear' : 'involved')

/** Of several engagements the one that says most of what is done. */
export const strongestLook = (engagements: readonly PeerEngagement[]): Look | null => looks.find((look) => engagements.some((engagement) => lookOf(engagement) === look)) ?? null

/** Municipalities with what is known of each; by what is done, then by name. */
export function peersOf(municipalities: readonly ListedMunicipality[], engagementsOf: (id: string) => readonly PeerEngagement[]): readonly Peer[] {
  const peers = municipalities.map((municipality): Peer => {
    const engagements = engagementsOf(municipality.id)
    return { municipality, engagements, look: strongestLook(engagements) }
  })
  return peers.sort((a, b) => rankOf(a.look) - rankOf(b.look) || a.municipality.name.localeCompare(b.municipality.name, 'nl'))
}

const rankOf = (look: Look | null): number => (look === null ? looks.length : looks.indexOf(look))

/** Which municipalities a list is about. */
export interface PeerFilter { readonly province: string | null; readonly text: string; readonly ended: boolean }

/** Keeps a province, and what has a text in one of its names, case and accents ignored; ended ones only when they are asked for. */
export function keepMunicipalities(municipalities: readonly ListedMunicipality[], { province, text, ended }: PeerFilter): readonly ListedMunicipality[] {
  const wanted = plain(text)
  return municipalities.filter((one) =>
    (ended || one.validTo === null) && (province === null || one.province === province) && (wanted === '' || [one.name, codeOf(one.id), ...one.aliases].some((name) => plain(name).includes(wanted))))
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').trim()

/** The CBS code that a municipality's id ends in. */
export const codeOf = (id: string): string => id.replace(/^municipality:/, '')

/** How many of today's municipalities have each look; those that have ended are not counted among them. */
export function countLooks(peers: readonly Peer[]): ReadonlyMap<Look | null, number> {
  const counts = new Map<Look | null, number>()
  for (const { municipality, look } of peers) if (municipality.validTo === null) counts.set(look, (counts.get(look) ?? 0) + 1)
  return counts
}
