import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { live } from '../../server/graph/lifetime.ts'
import { readCypher } from '../../server/graph/statement.ts'
import { withoutModel } from '../../server/likeness/methods.ts'
import { compute } from '../../server/overlap/computing/compute.ts'
import { linksOf } from '../../server/overlap/computing/links-of.ts'
import { fillShelf, nearTo } from '../../server/explore/similar/similar.ts'
import { liveLinks } from '../../server/overlap/computing/record-links.ts'
import { runOverlap } from '../../server/overlap/computing/run.ts'
import { documentOf, readCorpus } from '../../server/overlap/corpus.ts'
import { latestRun } from '../../server/overlap/overlap-run.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { emptyGraph, newestRevision } from '../setup/empty-graph.ts'
import judgeFile from './judge.cypher?raw'
import { leanSeeds } from '../setup/lean-seeds.ts'
import { addSynthetic } from '../setup/synthetic.ts'

const quiet = () => {}
const run = (graph: Graph) => runOverlap({ graph, embedder: null, say: quiet })
const statesOf = async (graph: Graph) => (await liveLinks(graph)).map(({ id, hash }) => `${id} ${hash}`).sort()

let graph: Graph
let hub: AskedHub
beforeAll(async () => {
  graph = connect(inject('database'))
  await emptyGraph(graph)
  await prepareGraph(graph, quiet, leanSeeds())
  hub = await askedHub(graph)
})
afterAll(async () => {
  await hub.stop()
  await graph.close()
})

describe('a run without a model', () => {
  test('leaves proposed links with reasons, as a revision, with every rule kept', async () => {
    const before = Number(await newestRevision(graph))
    const { run: made, added, unchanged } = await run(graph)
    expect(unchanged).toBe(false)
    expect(added).toBeGreaterThan(50)
    expect(made).toMatchObject({ method: withoutModel.name, model: null })
    expect(Number(await newestRevision(graph))).toBeGreaterThan(before)
    expect(await brokenInvariants(graph)).toEqual([])
    expect((await liveLinks(graph)).every(({ status }) => status === 'PROPOSED')).toBe(true)
  })

  test('made again on the same graph changes nothing, not even the revision', async () => {
    const [states, revision] = [await statesOf(graph), await newestRevision(graph)]
    expect(await run(graph)).toMatchObject({ unchanged: true, added: 0, retired: 0 })
    const afresh = await runOverlap({ graph, embedder: null, afresh: true, say: quiet })
    expect({ ...afresh, states: await statesOf(graph), revision: await newestRevision(graph) }).toMatchObject({ added: 0, retired: 0, states, revision })
  })

  test('comes to the same by what changed alone as by comparing everything with the same measure', async () => {
    const entries = await readCorpus(graph, Number(await newestRevision(graph)))
    const { learnt } = (await latestRun(graph))!
    const documents = entries.map((entry) => documentOf(entry, null))
    const whole = await compute(entries, documents, withoutModel, learnt, null, quiet)
    const changed = new Set([3, 17].map((place) => entries[place]!.facts.id))
    const unchanged = new Set(entries.map(({ facts }) => facts.id).filter((id) => !changed.has(id)))
    const earlier = { links: await liveLinks(graph), unchanged, alike: unchanged }
    const compared: number[] = []
    const part = await compute(entries, documents, withoutModel, learnt, earlier, (done) => void compared.push(done))
    expect(part.chosen).toEqual(whole.chosen)
    expect(compared.length).toBeLessThan(entries.length)
  })
})

describe('a run that is stopped half-way', () => {
  test('is brought to the same end by the next', async () => {
    const whole = await statesOf(graph)
    await emptyGraph(graph)
    await prepareGraph(graph, quiet, leanSeeds())
    const stopping: Graph = { ...graph, write: (work) => graph.write((write) => work((statement, parameters) => (statement.name === 'overlap-run.put' ? Promise.reject(new Error('stopped')) : write(statement, parameters)))) }
    await expect(run(stopping)).rejects.toThrow('stopped')
    expect(await latestRun(graph)).toBeNull()
    await run(graph)
    expect(await statesOf(graph)).toEqual(whole)
    expect(await brokenInvariants(graph)).toEqual([])
  })
})

describe('the API', () => {
  test('shows the run, and people and computation side by side', async () => {
    const { overlapRun, actionPlan: { overlap } } = await hub.ask<{ overlapRun: { commitments: number; method: string }; actionPlan: { overlap: { asserted: number; computed: number; agreements: readonly unknown[]; disagreements: readonly { kind: string }[] } } }>(
      '{ overlapRun { id method commitments withText likely possible } actionPlan(id: "AP_NLD03") { overlap { asserted computed agreements { computedScore } disagreements { kind cell { a { code } b { code } links { id } } } } } }')
    expect(overlapRun.method).toBe(withoutModel.name)
    expect(overlap.computed).toBeGreaterThan(0)
    // Each asserted pair is either found as well or not.
    expect(overlap.agreements.length + overlap.disagreements.filter(({ kind }) => kind === 'ASSERTED_NOT_COMPUTED').length).toBe(overlap.asserted)
  })

  test('proposes what continues what, with its reasons in the language asked', async () => {
    const { links } = await hub.ask<{ links: { edges: readonly { node: { status: string; score: number; likelihood: string; method: string; reasons: readonly string[]; from: { code: string }; to: { code: string } } }[] } }>(
      '{ links(filter: { asserters: [COMPUTED], kinds: [CONTINUES], codes: ["NL0041"] }) { edges { node { status score likelihood method reasons(language: NL) from { code } to { code } } } } }')
    const found = links.edges.map(({ node }) => node).find(({ to }) => to.code === 'NL0028')
    expect(found).toMatchObject({ status: 'PROPOSED', from: { code: 'NL0041' } })
    expect(found?.method).toContain('overlap:')
    expect(found?.reasons.join(' ')).toContain('later plan')
  })
})

describe('similar', () => {
  const ask = 'query ($text: String!, $language: Language, $first: Int) { similar(text: $text, language: $language, first: $first) { score likelihood reasons(language: EN) commitment { code } } }'

  test('finds the commitments near a draft, with the words that both have', async () => {
    const { similar } = await hub.ask<{ similar: readonly { score: number; reasons: readonly string[]; commitment: { code: string } }[] }>(ask, { text: 'Algorithms of the government\nWe make the algorithms that decide about people public.', first: 5 })
    expect(similar).toHaveLength(5)
    expect(similar.slice(0, 2).map(({ commitment }) => commitment.code).sort()).toEqual(['NL0031', 'NL0050'])
    expect(similar[0]!.reasons.join(' ').toLowerCase()).toContain('algorithms')
  })

  test('finds nearly every commitment by the beginning of its Dutch text, though most are compared by their English one', async () => {
    const shelf = await fillShelf(graph, false)
    const others = shelf.texts.filter(({ isOther, text }) => isOther && text.language === 'NL' && text.body.length > 100)
    const first = await Promise.all(others.map(({ text }) => nearTo({ text: text.body.slice(0, 300), language: 'NL' }, 1, shelf, null)))
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter(({ facts }, place) => first[place]![0]?.commitmentId === facts.id).length).toBeGreaterThan(0.9 * others.length)
  })

  test('neither logs a text nor hands it to the database', async () => {
    const secret = 'zebrafinch wombat quokka municipal algorithms'
    await hub.answer(ask, { text: secret })
    await hub.answer(ask, { text: secret, first: -1 })
    expect(hub.logged()).not.toContain('wombat')
    expect(hub.statements().map(({ text }) => text).join()).not.toContain('wombat')
  })

  test.each([['too long', { text: 'a '.repeat(20_000) }, '20000'], ['of no telling words', { text: 'the and of' }, 'two telling words']])('refuses a text %s without repeating it', async (_, variables, words) => {
    const { errors } = await hub.answer(ask, variables)
    expect(errors).toMatchObject([{ message: expect.stringContaining(words), extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('what an editor judged', () => {
  test('stays as it is, whatever a run says', async () => {
    const [judged] = await liveLinks(graph)
    await graph.write((write) => write(readCypher('judge', judgeFile).statement('reject'), { id: judged!.id, live }))
    await runOverlap({ graph, embedder: null, afresh: true, say: quiet })
    expect((await liveLinks(graph)).find(({ id }) => id === judged!.id)?.status).toBe('REJECTED')
  })
})

describe('a run after a few commitments came', () => {
  test('comes to the links that comparing everything by the same measure comes to, and leaves those as they stand whose texts and facts are as they were', async () => {
    const before = new Set(await statesOf(graph))
    const { learnt } = (await latestRun(graph))!
    await addSynthetic(graph, 2)
    const report = await run(graph)
    expect(report).toMatchObject({ incremental: true, unchanged: false })
    expect(report.compared).toBeLessThan(report.run.commitments)
    const entries = await readCorpus(graph, Number(await newestRevision(graph)))
    const whole = await compute(entries, entries.map((entry) => documentOf(entry, null)), withoutModel, learnt, null, quiet)
    const wanted = await linksOf(whole, { graph, entries, method: withoutModel, learnt, earlier: null, runId: report.run.id })
    const after = await liveLinks(graph)
    expect(after.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort())
    const between = after.filter(({ fromId, toId }) => !fromId.startsWith('commitment:ZA') && !toId.startsWith('commitment:ZA'))
    expect(between.filter(({ id, hash }) => !before.has(`${id} ${hash}`))).toEqual([])
    expect(after.length).toBeGreaterThan(between.length)
  })
})
