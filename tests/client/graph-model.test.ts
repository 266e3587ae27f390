import { describe, expect, test } from 'vitest'
import { applyFilters, countValues, type Filters } from '../../client/explore/model/filters.ts'
import { layOut } from '../../client/explore/model/layout.ts'
import { nearest } from '../../client/explore/model/nearest.ts'
import { ringAround } from '../../client/explore/model/ring.ts'
import { hiddenDegrees, joinViews, onlyKind, type Scene, type SceneEdge, type SceneNode } from '../../client/explore/model/scene.ts'
import { yearsOf } from '../../client/explore/model/years.ts'

const node = (id: string, type: SceneNode['type'] = 'COMMITMENT', year: number | null = 2018, degrees: SceneNode['degrees'] = []): SceneNode => ({ id, type, label: id, labelLanguage: null, year, degrees })
const edge = (source: string, target: string, kind = 'THEMATIC_OVERLAP', asserter: SceneEdge['asserter'] = 'IRM'): SceneEdge =>
  ({ id: `${source}-${kind}-${target}`, source, target, kind, label: kind, status: 'CONFIRMED', asserter, modality: 'POSSIBLE' })

const scene: Scene = {
  nodes: [node('a', 'COMMITMENT', 2018, [{ kind: 'THEMATIC_OVERLAP', count: 3 }, { kind: 'LEAD', count: 1 }]), node('b', 'COMMITMENT', 2016), node('c', 'INSTITUTION', null), node('d', 'TOPIC', null)],
  edges: [edge('a', 'b'), edge('c', 'a', 'LEAD', null), edge('b', 'd', 'ABOUT', null)],
}
const all: Filters = { kinds: [], asserters: [], statuses: [], types: [], from: null, to: null }

describe('a scene', () => {
  test('joins pictures without saying anything twice, and without edges that hang loose', () => {
    const joined = joinViews([scene, { nodes: [node('b'), node('e')], edges: [edge('b', 'e'), edge('e', 'elsewhere')] }])
    expect(joined.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(joined.edges).toHaveLength(4)
  })

  test('is opened by one kind of edge at a time', () => {
    expect(onlyKind(scene, 'a', 'LEAD').nodes.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  test('says how much of a thing is not shown, kind by kind', () => {
    expect(hiddenDegrees(scene, 'a')).toEqual([{ kind: 'THEMATIC_OVERLAP', count: 2 }])
  })
})

test('a scene by years begins with the earliest, ends with what has none, and ties years together', () => {
  const years = yearsOf(scene)
  expect(years.map(({ year, things }) => [year, things.map(({ node: { id } }) => id)])).toEqual([[2016, ['b']], [2018, ['a']], [null, ['c', 'd']]])
  expect(years.map(({ things }) => things.flatMap(({ ties }) => ties.map(({ other }) => other.id)))).toEqual([['a'], ['b'], []])
})

describe('filters', () => {
  test('hide edges, and then what hung on them alone', () => {
    const shown = applyFilters(scene, { ...all, kinds: ['LEAD'] }, ['a'])
    expect(shown.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  })

  test('never hide what the picture is about, and never what has no year because of a year', () => {
    const shown = applyFilters(scene, { ...all, from: 2020 }, ['a'])
    expect(shown.nodes.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  test('come with counts', () => {
    expect(countValues(scene.edges, ({ asserter }) => asserter)).toEqual([['IRM', 1]])
  })
})

describe('the layout', () => {
  test('is the same on every visit, in whatever order the hub answers', () => {
    const turned: Scene = { nodes: [...scene.nodes].reverse(), edges: scene.edges }
    expect(layOut(turned, ['a'], {})).toEqual(layOut(scene, ['a'], {}))
  })

  test('leaves what was placed where it is', () => {
    const before = layOut(scene, ['a'], {})
    const grown = layOut({ nodes: [...scene.nodes, node('e')], edges: [...scene.edges, edge('b', 'e')] }, ['a'], before)
    expect(grown).toMatchObject(before)
    expect(grown.e).toBeDefined()
  })
})

test('arrow keys go to what lies that way', () => {
  const places = { middle: { x: 0, y: 0 }, right: { x: 5, y: 1 }, far: { x: 9, y: 0 }, up: { x: 0, y: 4 } }
  expect(nearest(places, 'middle', 'ArrowRight')).toBe('right')
  expect(nearest(places, 'middle', 'ArrowUp')).toBe('up')
  expect(nearest(places, 'middle', 'ArrowLeft')).toBeNull()
  expect(nearest(places, 'nowhere', 'ArrowLeft')).toBe('middle')
})

test('the small picture keeps like beside like, in an order that does not change', () => {
  expect(ringAround(scene, 'a', 1).map((one) => one.node.id)).toEqual(['b', 'c'])
})
