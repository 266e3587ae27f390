import type { Body, Near } from './peers.ts'

type Place = Pick<Body, 'province' | 'latitude' | 'longitude' | 'inhabitants'>

const radius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres as the crow flies; null where one of the places is not known. */
function kilometresBetween(one: Place, other: Place): number | null {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null) return null
  const [a, b] = [radians(one.latitude), radians(other.latitude)]
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  return 2 * radius * Math.asin(Math.sqrt(half))
}

/** How far apart two sizes are: 0 for the same, 1 for twice as many; an unknown one is far. */
const sizesApart = (one: Place, other: Place): number => (one.inhabitants && other.inhabitants ? Math.abs(Math.log2(one.inhabitants / other.inhabitants)) : 3)

/** How near a place lies to another and how like it is, and what that counts: twenty kilometres as much as half the size. */
export function nearness(here: Place, there: Place): Near & { readonly distance: number } {
  const kilometres = kilometresBetween(here, there)
  const apart = sizesApart(here, there)
  return { kilometres, sameProvince: here.province !== null && here.province === there.province, likeSize: apart < 0.75, distance: (kilometres ?? 200) / 20 + apart }
}
