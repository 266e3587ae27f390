import { assessmentFragments } from '../../concepts/assessment/assessment.reader.ts'
import { type AnchorName, anchorNames } from '../../concepts/commitment/commitment.filter.ts'
import { foundBy } from '../../concepts/commitment/commitment.reader.ts'
import { institutionFragments } from '../../concepts/institution/institution.reader.ts'
import { type Dimension, dimensions } from '../../concepts/vocabulary.ts'
import { fill, readCypher, type Statement } from '../../graph/statement.ts'
import file from './statistics.cypher?raw'

/** What rows are grouped by, in the order of the vocabulary; of one dimension the second is none. */
export type Grouping = readonly [Dimension, Dimension | 'NONE']
type Shape = 'rows' | 'totals'

/** What differs from variant to variant stays open when the file is read, and is filled with its other fragments. */
const places = ['key', 'one', 'other', 'oneValue', 'otherValue', 'oneNames', 'otherNames', 'oneLinks', 'otherLinks']
const { fragment } = readCypher('statistics', file, { ...assessmentFragments, ...institutionFragments, ...Object.fromEntries(places.map((place) => [place, `{{${place}}}`])) })

const groupings: readonly Grouping[] = dimensions.flatMap((one, place) => [[one, 'NONE'] as const, ...dimensions.slice(place + 1).map((other) => [one, other] as const)])

/** Dimensions whose values are not things. */
const plain: readonly string[] = ['NONE', 'YEAR', 'LINK_KIND']

function piecesOf(key: 'one' | 'other', dimension: Grouping[number]): Readonly<Record<string, string>> {
  const kind = plain.includes(dimension) ? 'plain' : 'thing'
  const fragments = { '': dimension, Value: `${kind}Value`, Names: `${kind}Names`, Links: dimension === 'LINK_KIND' ? 'linksOfKind' : 'anyLink' }
  return Object.fromEntries(Object.entries(fragments).map(([place, name]) => [`${key}${place}`, fill(fragment(name), { key })]))
}

const nameOf = (shape: Shape, [one, other]: Grouping): string => `statistics.${shape}.${one}.${other}`

const variant = (shape: Shape, grouping: Grouping): Statement =>
  ({ name: nameOf(shape, grouping), text: fill(fragment(shape), { ...piecesOf('one', grouping[0]), ...piecesOf('other', grouping[1]) }) })

const finder = (anchor: AnchorName): Statement => ({ name: `statistics.found.${anchor}`, text: `${foundBy[anchor]}${fragment('ids')}` })

/** Every variant there is: rows and totals by each one or two dimensions, and the ways to find what a filter asks for. */
export const statisticsStatements: Readonly<Record<string, Statement>> = Object.fromEntries(
  [...groupings.flatMap((grouping) => [variant('rows', grouping), variant('totals', grouping)]), ...anchorNames.map(finder)].map((statement) => [statement.name, statement]),
)

export const rowsBy = (grouping: Grouping): Statement => statisticsStatements[nameOf('rows', grouping)]!
export const totalsBy = (grouping: Grouping): Statement => statisticsStatements[nameOf('totals', grouping)]!
export const idsBy = (anchor: AnchorName): Statement => statisticsStatements[finder(anchor).name]!
