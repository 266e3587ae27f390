import type { GeometryCollection, Topology } from 'topojson-specification'
import address from '../../../seeds/places/municipalities.topo.json?url'

/** Outlines of municipalities and provinces; the id of a geometry is its code. */
export type Outlines = Topology<{ readonly municipalities: GeometryCollection; readonly provinces: GeometryCollection }>

/** Fetches the outlines. */
export async function fetchOutlines(): Promise<Outlines> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return (await response.json()) as Outlines
}
