/** A place by its coordinates. */
export interface Located { readonly latitude: number | null; readonly longitude: number | null }

const radius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres as the crow flies, or nothing where one of the places is not known. */
export function distanceBetween(one: Located, other: Located): number | null {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null) return null
  const [a, b] = [radians(one.latitude), radians(other.latitude)]
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  return 2 * radius * Math.asin(Math.sqrt(half))
}
