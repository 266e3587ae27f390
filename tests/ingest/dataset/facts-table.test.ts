import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { bundleSchema, type Bundle } from '../../../server/ingest/bundle.ts'
import { factsTable } from '../../../server/ingest/dataset/facts-table.ts'
import { readDatasetTable } from '../../../server/ingest/seeds/dataset-table.ts'
import { csv, row } from './csv.ts'

const cells = row({
  'Commitment Title': 'A long title in which the plan itself tells at length what it wants to do', 'Lead Institution': 'Ministry of Justice', 'Supporting Institution(s)': 'Utopian Archive, all other ministries',
  'Full Text': 'The archive opens its doors.', 'Open Data': '1', Gender: '0', Specificity: 'High', Theme: 'Openness', 'Cluster Commitment ID(s)': 'UT0001, UT0002',
})
const second = { ...cells, 'Commitment Unique Identifier': 'UT0002', 'Commitment Number': '2' }
const others = bundleSchema.parse({ sources: [{ id: 'source:ogp-commitments-dataset', kind: 'DATASET', title: 'The dataset', capturedOn: '2024' }] })

const read = async (rows: readonly Record<string, string>[], known: Bundle = others): Promise<Bundle> => {
  const result = readDatasetTable(await factsTable(Readable.from([csv(rows)])), known)
  if (!('content' in result)) throw new Error(JSON.stringify(result))
  return bundleSchema.parse(result.content)
}

describe('a table of facts', () => {
  it('holds no running text, and names instead of flags', async () => {
    const table = await factsTable(Readable.from([csv([cells])]))
    expect(table).not.toMatch(/opens its doors|tells at length|Openness/)
    expect(table).toContain(',Open Data,')
    expect(table).toContain('all other ministries; Utopian Archive')
  })
  it('cuts titles that are sentences, and sets names apart that stood side by side', async () => {
    const title = 'A title that goes on and on until nobody takes it for a title any more'
    const table = await factsTable(Readable.from([csv([{ ...cells, 'Short Title': title, 'Supporting Institution(s)': 'First Office, Second Office, Third Office, Fourth Office' }])]))
    expect(table).toContain('A title that goes on and on until nobody …')
    expect(table).toContain('Third Office; First Office; Fourth Office; Second Office')
  })
  it('leaves out persons with their addresses', async () => {
    const mail = ['someone', 'example.org'].join('@')
    expect(await factsTable(Readable.from([csv([{ ...cells, 'Supporting Institution(s)': `Utopian Archive, Someone Else (${mail})` }])]))).not.toMatch(/Someone|example/)
  })
  it('is read to the same claims as the dataset itself', async () => {
    const bundle = await read([cells, second])
    expect(bundle.participations.filter(({ in: into }) => into === 'commitment:UT0001').map(({ who, role }) => [who, role])).toEqual([['institution:utopia--ministry-of-justice', 'LEAD'], ['institution:utopia--utopian-archive', 'SUPPORT']])
    expect(bundle.topicTags.map(({ topic, of, taggedOn }) => [topic, of, taggedOn])).toEqual([['topic:open-data', 'commitment:UT0001', '2024'], ['topic:open-data', 'commitment:UT0002', '2024']])
    expect(bundle.assessments.filter(({ state }) => state === 'RATED').map(({ indicator, value }) => [indicator, value])).toEqual([['SPECIFICITY', 'High'], ['SPECIFICITY', 'High']])
  })
  it('says once what its rows say again and again', async () => {
    const { members, institutions, links } = await read([cells, second])
    expect([members.length, institutions.length]).toEqual([1, 2])
    expect(links.map(({ from, to, evidence }) => [from, to, evidence.map(({ section }) => section)])).toEqual([
      ['commitment:UT0001', 'commitment:UT0002', ['Row UT0001, Cluster Commitment ID(s)', 'Row UT0002, Cluster Commitment ID(s)']],
    ])
  })
  it('leaves a commitment that another file describes to that file', async () => {
    const known = bundleSchema.parse({ ...others, commitments: [{ id: 'commitment:UT0001', records: [{ from: { source: 'source:other' }, voice: 'EDITOR', says: { year: 2016 } }] }] })
    expect((await read([cells, { ...second, 'Cluster Commitment ID(s)': 'NA' }], known)).commitments.map(({ id }) => id)).toEqual(['commitment:UT0002'])
  })
  it('with a broken row is refused, with the line', async () => {
    const table = (await factsTable(Readable.from([csv([cells])]))).replace('AP_UTO02', 'plan two')
    expect(readDatasetTable(table, others)).toEqual([{ file: 'dataset/commitments.csv', line: 2, reason: expect.stringContaining('Action Plan ID') as string }])
  })
})
