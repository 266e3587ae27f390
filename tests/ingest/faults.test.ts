import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { Refusal } from '../../server/shared/refusal.ts'
import { emptiedGraph } from '../setup/seeded-graph.ts'
import { dumpOf } from './graph-dump.ts'
import { fileOf, ingestInto } from './ingesting.ts'
import { csv, row } from './dataset/csv.ts'
import { copiedSeeds, type SeedsFolder, smallSeeds } from './seeds-folder.ts'

const quiet = () => {}
let graph: Graph
beforeAll(async () => {
  graph = await emptiedGraph()
})
afterAll(() => graph.close())

/** What is said when seeds are refused: the whole message. That nothing was written is looked at each time. */
async function refusalOf(folder: SeedsFolder): Promise<string> {
  const before = await dumpOf(graph)
  const refusal = await prepareGraph(graph, quiet, folder.path).then(() => undefined, (error: unknown) => error as { code: string; message: string })
  expect(refusal?.code).toBe('BAD_SEEDS')
  expect(await dumpOf(graph)).toEqual(before)
  return refusal!.message
}

const finding = (more: string): string => `findings:\n  - {id: "finding:one", kind: RESULT, text: {en: Something}, by: IRM, about: ["commitment:AT0001"], evidence: [{source: "source:page"}]${more}}\n`

describe('seeds with a fault are refused whole, with file, line and reason', () => {
  test.each<[fault: string, file: string, line: number, reason: RegExp, text: string]>([
    ['a key that nothing has', 'more.yaml', 2, /findings\.0.*nonsense/, finding(', nonsense: 1')],
    ['a list that nothing has', 'more.yaml', 1, /commitmentz/, 'commitmentz:\n  - {id: "commitment:AT0003"}\n'],
    ['a value of the wrong type', 'more.yaml', 2, /findings\.0\.number.*number/, finding(', number: many')],
    ['a word that a vocabulary does not have', 'more.yaml', 2, /findings\.0\.kind.*RECOMMENDATION/, finding('').replace('RESULT', 'RUMOUR')],
    ['an id of a wrong shape', 'more.yaml', 2, /findings\.0\.about\.0.*id of a thing.*got "AT0001"/, finding('').replace('commitment:AT0001', 'AT0001')],
    ['a thing that no seed describes', 'more.yaml', 2, /names commitment:AT0009, which no seed file describes/, finding('').replace('AT0001', 'AT0009')],
    ['a source that no seed describes', 'more.yaml', 2, /names source:nowhere/, finding('').replace('source:page', 'source:nowhere')],
    ['a claim without evidence', 'more.yaml', 2, /findings\.0\.evidence/, finding('').replace('[{source: "source:page"}]', '[]')],
    ['an id that stands twice', 'twice.yaml', 2, /source:page stands in the seeds twice/, 'sources:\n  - {id: "source:page", kind: NEWS, title: Another}\n'],
    ['a claim that stands twice', 'more.yaml', 2, /this claim stands in the seeds twice/, 'participations:\n  - {who: "institution:harbour-office", in: "commitment:AT0002", role: LEAD, evidence: [{source: "source:report"}]}\n'],
    ['a link that is put in two ways', 'more.yaml', 2, /THEMATIC_OVERLAP link of these two by IRM stands in the seeds twice/, 'links:\n  - {kind: THEMATIC_OVERLAP, asserter: IRM, modality: STATED, from: "commitment:AT0001", to: "commitment:AT0002", evidence: [{source: "source:page"}]}\n'],
    ['a thing of which nobody says what has to be known', 'more.yaml', 2, /no record says the plan of commitment:AT0003/, 'commitments:\n  - {id: "commitment:AT0003", records: [{from: {source: "source:page"}, voice: EDITOR, says: {name: {en: Lost}, year: 2018}}]}\n'],
    ['a mail address', 'more.yaml', 2, /mail address or telephone number/, finding('').replace('Something', 'Write to a.person@town.example')],
    ['a telephone number', 'more.yaml', 2, /mail address or telephone number/, finding('').replace('Something', '"Call +31 (0)6 12 34 56 78"')],
    ['a phrase of more than eight words', 'more.yaml', 2, /at most 8 words, got "one two three four five six seven eight nine"/, finding('').replace('"source:page"}', '"source:page", phrase: one two three four five six seven eight nine}')],
    ['a value off its scale', 'more.yaml', 2, /scale POTENTIAL_IMPACT \(None, Minor, Moderate, Transformative\), got Modest/, 'assessments:\n  - {of: "commitment:AT0002", indicator: POTENTIAL_IMPACT, value: Modest, by: IRM, evidence: [{source: "source:report"}]}\n'],
    ['an indicator of two scales that names none', 'more.yaml', 2, /RELEVANCE is rated on OGP_VALUES or RELEVANT/, 'assessments:\n  - {of: "commitment:AT0002", indicator: RELEVANCE, value: "Yes", by: IRM, evidence: [{source: "source:report"}]}\n'],
    ['a rating without a value', 'more.yaml', 2, /POTENTIAL_IMPACT.*got undefined/, 'assessments:\n  - {of: "commitment:AT0002", indicator: POTENTIAL_IMPACT, by: IRM, evidence: [{source: "source:report"}]}\n'],
    ['a value beside a review that is still to come', 'more.yaml', 2, /belongs to state RATED, not PENDING/, 'assessments:\n  - {of: "commitment:AT0002", indicator: COMPLETION, state: PENDING, value: Complete, by: IRM, evidence: [{source: "source:report"}]}\n'],
    ['a day that no calendar has', 'more.yaml', 2, /findings\.0\.period.*2018-02-30/, finding(', period: "2018-02-30"')],
    ['a date that YAML reads as a number', 'more.yaml', 2, /findings\.0\.period.*2018/, finding(', period: 2018')],
    ['a link to itself', 'more.yaml', 2, /both ends are commitment:AT0001/, 'links:\n  - {kind: CONTINUES, asserter: EDITOR, from: "commitment:AT0001", to: "commitment:AT0001", evidence: [{source: "source:page"}]}\n'],
    ['broken YAML', 'more.yaml', 3, /Nested mappings|implicit|expected|compact/i, 'findings:\n  - id: "finding:one"\n    kind: RESULT: LESSON\n'],
    ['a key that stands twice', 'more.yaml', 2, /[Uu]nique/, 'links: []\nlinks: []\n'],
    ['a list instead of named lists', 'more.yaml', 1, /expected lists under names/, '- one\n- two\n'],
    ['a table without a column', 'places/municipalities.csv', 1, /missing: gm_code/, 'name,province\nAtlantis,Sea\n'],
    ['a table with a row too long', 'places/places.csv', 2, /columns|Record/i, 'place,gm_code,flag\nTown,GM0001,x,y\n'],
    ['a table that nothing reads', 'places/rivers.csv', 1, /no table of this name/, 'river\nStyx\n'],
  ])('%s', async (_, file, line, reason, text) => {
    const folder = await smallSeeds()
    await folder.write(file, text)
    const [head, fault, ...more] = (await refusalOf(folder)).split('\n')
    expect(head).toMatch(/ 1 fault\(s\); nothing was loaded/)
    expect(more).toEqual([])
    expect(fault).toMatch(new RegExp(`^ {2}${file}:${line} `))
    expect(fault).toMatch(reason)
  })

  test('several faults are told together, each with its place', async () => {
    const folder = await smallSeeds()
    await folder.write('one.yaml', finding(', nonsense: 1'))
    await folder.write('two.yaml', finding(', number: many'))
    expect(await refusalOf(folder)).toMatch(/2 fault\(s\)[^]*one\.yaml:2[^]*two\.yaml:2/)
  })

  test('a hundred faults are not', async () => {
    const folder = await smallSeeds()
    await folder.write('more.yaml', `links:\n${'  - {kind: NONE}\n'.repeat(100)}`)
    expect((await refusalOf(folder)).split('\n').length).toBeLessThan(25)
  })

  test('a folder that is not there', async () => {
    const folder = await smallSeeds({})
    await expect(prepareGraph(graph, quiet, join(folder.path, 'nowhere'))).rejects.toMatchObject({ code: 'BAD_SEEDS', message: expect.stringContaining('nowhere') })
  })

  test('the line is that of the entry, deep in a file of the real seeds', async () => {
    const folder = await copiedSeeds()
    const file = 'netherlands/nl0037.yaml'
    await folder.change(file, '  - id: NL0037/3.4\n    of: commitment:NL0037', '  - id: NL0037/3.4\n    of: commitment:NL9999')
    const line = (await readFile(join(folder.path, file), 'utf8')).split('\n').findIndex((one) => one.includes('NL0037/3.4')) + 1
    expect(await refusalOf(folder)).toContain(`${file}:${line} `)
  })
})

test('seeds without a fault are loaded by the same door', async () => {
  const folder = await smallSeeds()
  await prepareGraph(graph, quiet, folder.path)
  expect((await dumpOf(graph)).revisions).toHaveLength(1)
})

test('a dataset of which a later part is refused is reported with what was kept', async () => {
  await prepareGraph(graph, quiet, (await smallSeeds()).path)
  let steps = 0
  const refusing: Graph = { ...graph, write: (work, ...rest) => graph.write((run) => work((statement, parameters) => {
    if (statement.name === 'record.lockHead' && ++steps === 3) throw new Refusal('BROKEN_INVARIANT', 'a rule would break')
    return run(statement, parameters)
  }), ...rest) }
  const rows = Array.from({ length: 12 }, (_, at) => row({ 'Commitment Unique Identifier': `UT${String(at + 1).padStart(4, '0')}`, 'Commitment Number': String(at + 1) }))
  const report = await ingestInto(refusing, [fileOf('extract.csv', csv(rows))])
  expect(report).toMatchObject({ outcome: 'PARTLY', importIds: [expect.any(String)], files: [{ state: 'PARTLY', rows: 10, refused: 'expected to keep all rows, but after the first 10 that could be read no more were kept: a rule would break' }] })
  expect([report.counts.new > 0, report.revisions.length >= 2]).toEqual([true, true])
  expect((await ingestInto(graph, [fileOf('extract.csv', csv(rows))])).outcome).toBe('READ')
})
