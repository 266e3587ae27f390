import { expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface View { readonly nodes: readonly { readonly id: string }[]; readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]; readonly totalNodes: number; readonly totalEdges: number; readonly truncated: boolean }
const around = async (conditions: string): Promise<View> =>
  (await hub.ask<{ neighbourhood: View }>(`{ neighbourhood(${conditions}, limit: 500) { nodes { id } edges { id source target } totalNodes totalEdges truncated } }`)).neighbourhood

test('connections among the outermost things are shown: those that one step more shows between the same', async () => {
  const near = await around('of: ["commitment:NL0037"], depth: 1')
  const shown = new Set(near.nodes.map(({ id }) => id))
  const far = await around('of: ["commitment:NL0037"], depth: 2')
  const wanted = far.edges.filter(({ source, target }) => shown.has(source) && shown.has(target))
  expect(near.edges.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort())
  expect(near.edges.some(({ source, target }) => ![source, target].includes('commitment:NL0037'))).toBe(true)
  expect(near.totalEdges).toBe(near.edges.length)
})

test('what does not exist is not counted', async () => {
  const one = await around('of: ["commitment:NL0037"], depth: 1')
  const two = await around('of: ["commitment:NL9999", "commitment:NL0037"], depth: 1')
  expect(two).toEqual(one)
  expect(two.totalNodes).toBe(two.nodes.length)
})
