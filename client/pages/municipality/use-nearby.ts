import { useMemo } from 'react'
import type { Drawing } from '../../explore/map/drawing.ts'
import { useDrawing } from '../../explore/map/use-drawing.ts'
import { distanceBetween } from '../../explore/peers/distance.ts'
import { codeOf, type Peer, peersOf } from '../../explore/peers/peers.ts'
import { byMunicipality, type PracticeEngagement, usePracticeEngagements } from '../../explore/peers/use-engagements.ts'
import { useMunicipalities, type ListedMunicipality } from '../../explore/peers/use-municipalities.ts'
import type { Asked } from '../../ui/answer.tsx'
import type { ShownMunicipality } from './shown-municipality.ts'

/** A municipality that works with the practice, and how far away it is. */
export interface NearbyPeer { readonly peer: Peer; readonly kilometres: number | null }

/** What is known around one municipality of one practice. */
export interface Nearby {
  /** Today's municipalities and the one of the page, for the map. */
  readonly peers: readonly Peer[]
  /** Who works with the practice, nearest first; without the municipality itself. */
  readonly nearest: readonly NearbyPeer[]
  /** Those that share a border with it, once the outlines are there. */
  readonly neighbours: readonly Peer[]
}

/** Looks around a municipality; without a practice nothing is known of the others. */
export function useNearby(municipality: ShownMunicipality, practice: string | null): Asked<Nearby> {
  const all = useMunicipalities()
  const engagements = usePracticeEngagements(practice)
  const drawing = useDrawing()
  const data = useMemo(
    () => (all.data && (practice === null || engagements.data) ? lookAround(municipality, all.data, engagements.data ?? [], drawing.data) : undefined),
    [municipality, practice, all.data, engagements.data, drawing.data],
  )
  return { data, error: all.error ?? engagements.error, refetch: () => { all.refetch(); if (practice !== null) engagements.refetch() } }
}

function lookAround(here: ShownMunicipality, all: readonly ListedMunicipality[], engagements: readonly PracticeEngagement[], drawing: Drawing | undefined): Nearby {
  const engaged = byMunicipality(engagements)
  const peers = peersOf(all.filter(({ id, validTo }) => validTo === null || id === here.id), (id) => engaged.get(id) ?? [])
  const beside = drawing?.neighbours.get(codeOf(here.id)) ?? []
  const nearest = peers
    .filter(({ look, municipality }) => look !== null && municipality.id !== here.id)
    .map((peer): NearbyPeer => ({ peer, kilometres: distanceBetween(here, peer.municipality) }))
    .sort((a, b) => (a.kilometres ?? Infinity) - (b.kilometres ?? Infinity))
  return { peers, nearest, neighbours: peers.filter(({ municipality }) => beside.includes(codeOf(municipality.id))) }
}
