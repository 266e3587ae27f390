import { geoMercator, geoPath } from 'd3-geo'
import { feature, mesh, neighbors } from 'topojson-client'
import type { Outlines } from './outlines.ts'

/** A place on the drawing. */
export type Point = readonly [x: number, y: number]

/** One municipality as it is drawn. */
export interface Area { readonly code: string; readonly path: string; readonly centre: Point; readonly size: number }

/** The country as it is drawn, and where on it a place of the earth is. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly areas: ReadonlyMap<string, Area>
  readonly provinces: string
  /** The municipalities that share a border with one. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  readonly pointOf: (longitude: number, latitude: number) => Point | null
}

const [width, height, margin] = [480, 566, 6]

/** Projects the outlines, so that the country fills the drawing. */
export function drawOutlines(outlines: Outlines): Drawing {
  const { municipalities, provinces } = outlines.objects
  const shapes = feature(outlines, municipalities)
  const projection = geoMercator().fitExtent([[margin, margin], [width - margin, height - margin]], shapes)
  const path = geoPath(projection).digits(1)
  const codes = municipalities.geometries.map(({ id }) => String(id))
  const areas = shapes.features.map((shape, place): Area => ({ code: codes[place] ?? '', path: path(shape) ?? '', centre: path.centroid(shape), size: path.area(shape) }))
  const beside = neighbors(municipalities.geometries)
  return {
    width, height,
    areas: new Map(areas.map((area) => [area.code, area])),
    provinces: path(mesh(outlines, provinces)) ?? '',
    neighbours: new Map(codes.map((code, place) => [code, (beside[place] ?? []).flatMap((other) => codes[other] ?? [])])),
    pointOf: (longitude, latitude) => projection([longitude, latitude]),
  }
}
