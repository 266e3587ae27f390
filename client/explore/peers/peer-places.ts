import { thingAddress } from '../../addresses.ts'
import type { MapPlace } from '../map/map-place.ts'
import { codeOf, type Peer } from './peers.ts'

/** Municipalities as the map draws them. */
export const peerPlaces = (peers: readonly Peer[]): readonly MapPlace[] =>
  peers.map(({ municipality: { id, name, longitude, latitude }, look }) => ({ code: codeOf(id), name, look, to: thingAddress(id), longitude, latitude }))
