import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { withModel } from '../../server/likeness/methods.ts'
import { type Embedder, startEmbedder } from '../../server/likeness/model/embedder.ts'
import { fetchModel, modelIdentity } from '../../server/likeness/model/model-files.ts'
import { liveLinks } from '../../server/overlap/computing/record-links.ts'
import { runOverlap } from '../../server/overlap/computing/run.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { sayOnTerminal } from '../../server/shared/say.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { emptyGraph, newestRevision } from '../setup/empty-graph.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'
import { addSynthetic } from '../setup/synthetic.ts'

const quiet = () => {}

let model: Embedder
let graph: Graph
let hub: AskedHub
beforeAll(async () => {
  model = await startEmbedder(resolve('.build/server/meaning-worker.js'), await fetchModel(resolve('.verband', 'test'), sayOnTerminal))
  graph = connect(inject('database'))
  await emptyGraph(graph)
  await prepareGraph(graph, quiet, leanSeeds())
  hub = await askedHub(graph, model)
})
afterAll(async () => {
  await hub.stop()
  await graph.close()
  await model.stop()
})

/** The model, counting the texts that it is given. */
function counted() {
  let texts = 0
  return { embedder: { ...model, embed: (text: Parameters<Embedder['embed']>[0]) => (texts++, model.embed(text)) }, texts: () => texts }
}

const likeness = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, place) => sum + value * b[place]!, 0)

describe('the sentence model', () => {
  test('finds a sentence nearer to one that says the same in other words than to one that says something else', async () => {
    const [own, same, other] = await Promise.all(['Anonymous tips about bribery are followed up', 'Whistle-blowers who report corruption get an answer', 'Rivers are dredged before the winter floods'].map((title) => model.embed({ title, body: '' })))
    expect(likeness(own!, same!)).toBeGreaterThan(likeness(own!, other!) + 0.1)
  })

  test('makes the same vector of the same text, of length one', async () => {
    const text = { title: 'Open budgets', body: 'The council publishes what it spends. '.repeat(200) }
    const [one, again] = [await model.embed(text), await model.embed(text)]
    expect(again).toEqual(one)
    expect(likeness(one, one)).toBeCloseTo(1, 4)
  })
})

describe('a run with the model', () => {
  test('reads every commitment once, and says with what it computed', async () => {
    const { embedder, texts } = counted()
    const { run, added } = await runOverlap({ graph, embedder, say: quiet })
    expect(texts()).toBe(run.commitments)
    expect(added).toBeGreaterThan(50)
    expect(run).toMatchObject({ method: withModel.name, model: modelIdentity.model, tokenizer: modelIdentity.tokenizer })
    expect(await brokenInvariants(graph)).toEqual([])
  })

  test('made again from the beginning reads nothing and changes nothing', async () => {
    const [before, revision] = [await liveLinks(graph), await newestRevision(graph)]
    const { embedder, texts } = counted()
    expect(await runOverlap({ graph, embedder, afresh: true, say: quiet })).toMatchObject({ added: 0, retired: 0 })
    expect({ texts: texts(), revision: await newestRevision(graph), links: await liveLinks(graph) }).toEqual({ texts: 0, revision, links: before })
  })

  test('lets search find by meaning what has none of the words', async () => {
    const { search } = await hub.ask<{ search: { edges: readonly { matchedBy: readonly string[]; node: { code?: string } }[] } }>(
      'query ($text: String!) { search(text: $text, first: 50) { edges { matchedBy node { ... on Commitment { code } } } } }', { text: 'donations to politicians' })
    const byMeaningAlone = search.edges.filter(({ matchedBy }) => matchedBy.join() === 'MEANING').map(({ node }) => node.code)
    expect(byMeaningAlone).toEqual(expect.arrayContaining(['NL0038', 'NL0039']))
  })

  test('reads only what came since', async () => {
    await addSynthetic(graph, 2)
    const { embedder, texts } = counted()
    const { incremental, compared, run } = await runOverlap({ graph, embedder, say: quiet })
    expect({ incremental, texts: texts() }).toEqual({ incremental: true, texts: 2 })
    expect(compared).toBeLessThan(run.commitments)
  })
})
