import { describe, expect, test } from 'vitest'
import { svgOf, type Picture } from '../../client/explore/canvas/graph-svg.ts'
import { graphStateOf } from '../../client/explore/model/graph-address.ts'
import { graphFileAddress } from '../../client/explore/model/graph-file-address.ts'

const stateAt = (address: string) => graphStateOf(new URLSearchParams(address))

describe('the file of a graph', () => {
  test('is asked for by what the address of the page says, and by nothing that only concerns the page', () => {
    const state = stateAt('of=commitment:NL0037&depth=2&not-kind=LEAD&from=2018&open=ABOUT~commitment:NL0028&selected=commitment:NL0032&view=table')
    expect(graphFileAddress('gexf', state, { limit: 100, language: 'NL', revision: 3 }))
      .toBe('/export/graph.gexf?rev=3&of=commitment:NL0037&depth=2&open=ABOUT%7Ecommitment:NL0028&not-kind=LEAD&from=2018&limit=100&language=NL')
  })

  test('holds rejected claims where the page shows them', () => {
    expect(graphFileAddress('json', stateAt('of=topic:open-data&rejected=1'), { limit: 9, language: 'EN', revision: null }))
      .toBe('/export/graph.json?of=topic:open-data&status=PROPOSED%2CCONFIRMED%2CREJECTED%2CWITHDRAWN&limit=9&language=EN')
  })
})

describe('the picture of a graph', () => {
  const node = (id: string, label: string) => ({ id, type: 'COMMITMENT' as const, label, labelLanguage: null, year: 2018, degrees: [] })
  const edge = (target: string, modality: 'STATED' | 'POSSIBLE') => ({ id: `a-${target}`, source: 'a', target, kind: 'CONTINUES', label: 'continues', status: 'CONFIRMED' as const, asserter: 'IRM' as const, modality })
  const palette = { paper: '#fff', ink: '#000', soft: '#444', line: '#ccc', edge: '#888', accent: '#0b5c6b', reviewer: '#7a3b00', official: '#0b4a8f', editor: '#1d5c2e', computed: '#4b3f8f' }
  const picture: Picture = {
    scene: { nodes: [node('a', 'First <&>'), node('b', 'Second'), node('c', 'Third')], edges: [edge('b', 'STATED'), edge('c', 'POSSIBLE')] },
    places: { a: { x: 0, y: 0 }, b: { x: 10, y: 5 }, c: { x: -10, y: -5 } }, centres: ['a'], palette, title: 'Around "a"', source: 'Verband, revision 1',
  }

  test('draws every thing and connection once, what is only possible dashed', () => {
    const svg = svgOf(picture)
    expect(svg.match(/<circle/g)).toHaveLength(3)
    expect(svg.match(/<line/g)).toHaveLength(2)
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
  })

  test('holds names as text, never as marks of its own', () => {
    expect(svgOf(picture)).toContain('First &lt;&amp;&gt;')
    expect(svgOf(picture)).toContain('<title>Around &quot;a&quot;</title>')
  })

  test('leaves out what has no place yet, and one thing alone stands on the paper', () => {
    const svg = svgOf({ ...picture, places: { a: { x: 3, y: 3 } } })
    expect(svg.match(/<circle/g)).toHaveLength(1)
    expect(svg).not.toMatch(/NaN|Infinity|<line/)
  })
})
