import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import { datasetRows, isDataset } from '../../../server/ingest/dataset/dataset-rows.ts'
import { directoryOf } from '../../../server/ingest/resolve/actors.ts'
import { csv, nothing, type Read, read, readCsv, row } from './csv.ts'

const bundleOf = async (cells: Readonly<Record<string, string>>) => (await readCsv([row(cells)])).rows[0]!.bundle
const saysOf = async (cells: Readonly<Record<string, string>>) => (await bundleOf(cells)).commitments[0]!.records[0]!.says

describe('a row becomes', () => {
  it('a member, a plan and a commitment', async () => {
    const { members, plans, commitments } = await bundleOf({ 'Commitment Title': 'Opening of the archive', 'Commitment Number': '4.0999999999999996', URL: "https://www.opengovpartnership.org/members/uto'pia/commitments/ut0001" })
    expect(members[0]).toMatchObject({ id: 'member:utopia', records: [{ voice: 'DATASET', says: { name: { en: 'Utopia' }, kind: 'COUNTRY', prefix: 'UT', isoCode: 'UTO' } }] })
    expect(plans[0]).toMatchObject({ id: 'plan:AP_UTO02', records: [{ voice: 'DATASET', says: { member: 'member:utopia', sequence: 2, endYear: 2018 } }, { voice: 'MAKESHIFT', says: { startYear: 2016 } }] })
    expect(commitments[0]!.records[0]).toMatchObject({ voice: 'DATASET', says: { plan: 'plan:AP_UTO02', planNumber: '4.1', year: 2016, name: { en: 'Open the archive' }, longName: { en: 'Opening of the archive' } } })
  })
  it('a local member where the place stands before its country', async () => {
    const { members } = await bundleOf({ 'Country/Locality': 'Amaurot, Utopia', 'National Or Local': 'Legacy Local', 'Commitment Unique Identifier': 'AMA0001' })
    expect(members[0]).toMatchObject({ id: 'member:amaurot-utopia', records: [{ says: { kind: 'LOCAL', prefix: 'AMA' } }] })
    expect(members[0]!.records[0]!.says).not.toHaveProperty('isoCode')
  })
  it('titles in the language that they are in', async () => {
    expect(await saysOf({ 'Short Title': 'Acceso a la información de los ministerios', 'Commitment Title': 'Access to the files of ministries' })).toMatchObject({
      name: { es: 'Acceso a la información de los ministerios' }, longName: { en: 'Access to the files of ministries' },
    })
  })
  it.each([['2014', '5/7/2014', '2014-07-05'], ['2015', '5/7/2015', '2015-05-07'], ['2014', '31/8/2014', '2014-08-31'], ['2023', '7/15/1905', '2023'], ['2018', '43525', '2019-03-01'], ['2014', 'July 2014', '2014-07']])(
    'of plans submitted in %s, the date %s as %s', async (year, cell, date) => expect(await saysOf({ 'Year Of Submission': year, 'Start Date': cell })).toMatchObject({ start: date }))

  it('who leads and supports, with how sure that is; groups take no part', async () => {
    const { participations, institutions } = await bundleOf({ 'Lead Institution': 'Ministry of Justice (MoJ)', 'Supporting Institution(s)': 'Utopian Archive (tbc); all other ministries' })
    expect(participations.map(({ who, role, standing }) => [who, role, standing])).toEqual([
      ['institution:utopia--ministry-of-justice', 'LEAD', 'STATED'], ['institution:utopia--utopian-archive', 'SUPPORT', 'TO_BE_CONFIRMED'],
    ])
    expect(institutions[0]!.records[0]!.says).toEqual({ name: { en: 'Ministry of Justice' }, aliases: ['MoJ'], kind: 'MINISTRY' })
  })
  it('participations of bodies that are known already, which it does not name anew', async () => {
    const known = { ...nothing, directory: directoryOf([{ id: 'institution:archive', names: ['Utopian Archive', 'UA'] }]), members: [{ id: 'member:netherlands', names: ['Utopia'] as const, kind: 'COUNTRY' as const }] }
    const { bundle } = (await readCsv([row({ 'Lead Institution': 'UA' })], known)).rows[0]!
    expect(bundle.participations.map(({ who }) => who)).toEqual(['institution:archive'])
    expect(bundle.institutions).toEqual([])
  })
  it('tags, one for each flag that is 1, whose day is left to the capture', async () => {
    const { rows } = await readCsv([row({ 'Open Data': '1', Gender: '0', 'Digital Participation': 'ND', 'Right To Information': '1' })], { ...nothing, topics: { idOf: (name) => (name === 'Open Data' ? 'topic:open-data' : undefined) } }, { capturedOn: '2024-07-03' })
    expect(rows[0]!.bundle.topicTags.map(({ topic, taggedOn }) => [topic, taggedOn])).toEqual([['topic:right-to-information', undefined], ['topic:open-data', undefined]])
    expect(rows[0]!.bundle.topics.map(({ id }) => id)).toEqual(['topic:right-to-information'])
  })
  it('links to the rest of its cluster, which is known by its code', async () => {
    const { links, commitments } = await bundleOf({ 'Cluster Commitment ID(s)': 'UT0001, UT0003, UT0002' })
    expect(links.map(({ kind, asserter, from, to }) => [kind, asserter, from, to])).toEqual([
      ['CLUSTERED_WITH', 'OGP_DATA', 'commitment:UT0001', 'commitment:UT0003'], ['CLUSTERED_WITH', 'OGP_DATA', 'commitment:UT0001', 'commitment:UT0002'],
    ])
    expect(commitments.slice(1).map(({ id, records }) => [id, records[0]!.voice])).toEqual([['commitment:UT0003', 'MAKESHIFT'], ['commitment:UT0002', 'MAKESHIFT']])
  })
  it('a finding where it was carried forward', async () => expect((await bundleOf({ 'Carried Forward': '1' })).findings).toMatchObject([{ kind: 'CARRY_OVER', by: 'IRM', about: ['commitment:UT0001'] }]))
})

describe('what a row is kept as', () => {
  it('is a text that every passage points into', async () => {
    const { bundle } = (await readCsv([row({ 'Lead Institution': 'Ministry of Justice', 'Open Data': '1', Specificity: 'High' })])).rows[0]!
    const [stored] = bundle.sourceTexts
    expect(stored!.source).toBe('source:ogp-dataset-ut0001')
    const passages = [...bundle.participations, ...bundle.topicTags, ...bundle.assessments].flatMap(({ evidence }) => evidence)
    expect(passages.length).toBeGreaterThan(2)
    expect(passages.map(({ section, start, end }) => stored!.text.slice(start, end).startsWith(`${section}: `))).toEqual(passages.map(() => true))
  })
  it('holds no address, number or person', async () => {
    const mail = ['someone', 'example.org'].join('@')
    const phone = ['+31', '20', '555', '0199'].join(' ')
    const { rows } = await readCsv([row({ 'Full Text': `The archive opens. Contact: ${mail}, ${phone}`, 'Supporting Institution(s)': `Utopian Archive; ${mail}` })])
    expect(rows[0]!.withheld).toBeGreaterThanOrEqual(3)
    expect(JSON.stringify(rows[0]!.bundle)).not.toMatch(/example\.org|555/)
    expect(rows[0]!.bundle.participations.map(({ who }) => who)).toEqual(['institution:utopia--utopian-archive'])
  })
})

describe('a file', () => {
  it('may have its columns in any order', async () => {
    const cells = row({ 'Open Data': '1', 'Lead Institution': 'Ministry of Justice', Specificity: 'Low' })
    const turned = Object.fromEntries(Object.entries(cells).toReversed())
    expect((await readCsv([turned])).rows[0]!.bundle).toEqual((await readCsv([cells])).rows[0]!.bundle)
  })
  it('tells which columns it lacks and which nobody knows', async () => {
    const { faults } = await readCsv([row({ 'Colour of the cover': 'red' })])
    expect(faults.map(({ line }) => line)).toEqual([1, 1])
    expect(faults.map(({ fault }) => fault)).toEqual([expect.stringMatching(/no column .*Specificity|no column .*and \d+ more/), expect.stringContaining('Colour of the cover')])
  })
  it('is refused where it is no extract of the dataset', async () => {
    await expect(read(Readable.from(['name,age\nx,1\n']))).rejects.toThrow(/Expected a CSV extract of OGP's commitments dataset.*Commitment Unique Identifier/s)
    await expect(read(Readable.from(['Country/Locality,"Year, and day",\nx,1,\n']))).rejects.toThrow(/no column Commitment Unique Identifier, Action Plan ID, Year Of Submission; it has Country\/Locality, Year, and day, \(no name\)/)
    await expect(read(Readable.from(['']))).rejects.toThrow(/it is empty/)
  })
  it('is known by its first line', () => {
    const known = (name: string, text: string) => isDataset(name, Buffer.from(text))
    expect([known('extract', csv([row()])), known('page.html', '<html>Country/Locality</html>'), known('list.csv', 'name,age'), known('zipped.csv', 'PK\u0003\u0004')]).toEqual([true, false, true, false])
  })
  it('loses broken rows alone, with their line and reason', async () => {
    const good = csv([row(), row({ 'Commitment Unique Identifier': 'UT0002' })]).trimEnd()
    const tail = [row({ 'Commitment Unique Identifier': 'nonsense' }), row({ 'Commitment Unique Identifier': 'UT0001' }), row({ 'Year Of Submission': 'soon', 'Commitment Unique Identifier': 'UT0009' })]
    const text = [good, 'too,few,fields', ...tail.map((one) => csv([one]).split('\n')[1]), csv([row({ 'Commitment Unique Identifier': 'UT0004' })]).split('\n')[1], ''].join('\n')
    const { rows, faults } = await read(Readable.from([text]))
    expect(rows.map(({ code, line }) => [code, line])).toEqual([['UT0001', 2], ['UT0002', 3], ['UT0004', 8]])
    expect(faults.filter(({ line }) => line > 1).map(({ line, fault }) => [line, fault.split(';')[0]])).toEqual([
      [4, 'expected 12 fields as in the first line, got 3'], [5, 'column Commitment Unique Identifier: expected a code such as NL0037, got "nonsense"'],
      [6, 'UT0001 stands in the file twice'], [7, 'column Year Of Submission: expected a year, got "soon"'],
    ].map(([line, fault]) => [line, expect.stringContaining(String(fault))]))
  })
  it('goes on after a row whose quotation marks are broken', async () => {
    const lines = csv([row(), row({ 'Commitment Unique Identifier': 'UT0002' }), row({ 'Commitment Unique Identifier': 'UT0003' })]).split('\n')
    lines[2] = lines[2]!.replace('Open the archive', 'Ask Saskia de Vries, saskia@utopia.example the "archive"')
    const { rows, faults } = await read(Readable.from([lines.join('\n')]))
    expect(rows.map(({ code }) => code)).toEqual(['UT0001', 'UT0003'])
    expect(faults.filter(({ line }) => line > 1)).toEqual([{ line: 3, fault: expect.stringMatching(/^expected quotation marks around a whole cell.*; the row was left out$/) as string }])
  })
  describe('in another encoding or with other signs is the same', () => {
    const cells = { 'Commitment Title': 'Ouvrir l’accès à la pêche: 5 €', 'Short Title': 'Pêche' }
    const text = csv([row(cells), row({ ...cells, 'Commitment Unique Identifier': 'UT0002' })])
    const western = Buffer.from(text.replaceAll('’', '\u0092').replaceAll('€', '\u0080'), 'latin1')
    const inPieces = (bytes: Buffer, size: number) => Readable.from(Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)))
    const titles = ({ rows }: Read) => rows.map(({ bundle }) => bundle.commitments[0]!.records[0]!.says)
    it.each<[string, Buffer, readonly string[]]>([
      ['windows-1252', western, [expect.stringContaining('windows-1252') as string]], ['UTF-8 in small pieces', Buffer.from(text), []], ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), []],
      ['semicolons', Buffer.from(stringify([row(cells), row({ ...cells, 'Commitment Unique Identifier': 'UT0002' })], { header: true, delimiter: ';' })), []],
    ])('%s', async (_, bytes, said) => {
      const [got, wanted] = [await read(inPieces(bytes, 7)), await read(Readable.from([text]))]
      expect(titles(got)).toEqual(titles(wanted))
      expect(got.faults.map(({ fault }) => fault).filter((fault) => /UTF-8/.test(fault))).toEqual(said)
    })
    it('a letter that is damaged is told and costs nothing else', async () => {
      const damaged = Buffer.concat([Buffer.from(text.slice(0, -12)), Buffer.from([0xe9]), Buffer.from(text.slice(-12))])
      const { rows, faults } = await read(inPieces(damaged, 50))
      expect([rows.length, faults.some(({ fault }) => /UTF-8, but damaged/.test(fault))]).toEqual([2, true])
    })
  })
  it('that breaks off inside quotation marks is read up to there', async () => {
    const text = csv([row(), row({ 'Commitment Unique Identifier': 'UT0002', 'Full Text': 'The archive, and more' })])
    const { rows, faults } = await read(Readable.from([text.slice(0, -10)]))
    expect(rows.map(({ code }) => code)).toEqual(['UT0001'])
    expect(faults.map(({ fault }) => fault)).toContainEqual(expect.stringMatching(/quotation mark.*left out/))
  })
  it.each([1_100_000, 8_000_000])('with a row of %i letters is read up to there, and tells once that nothing behind it was', async (letters) => {
    const lines = csv([row(), row({ 'Commitment Unique Identifier': 'UT0002', 'Full Text': 'word '.repeat(letters / 5) }), row({ 'Commitment Unique Identifier': 'UT0003' })])
    const { rows, faults } = await read(Readable.from(lines.match(/[^]{1,65536}/g)!))
    expect(rows.map(({ code }) => code)).toEqual(['UT0001'])
    expect(faults.filter(({ line }) => line > 1)).toEqual([{ line: 3, fault: expect.stringMatching(/at most 1,000,000 characters.*all rows behind it were left out/) as string }])
  })
  it('is read while it comes: the first rows are there before the last are asked for', async () => {
    let written = 0
    const [head, ...body] = csv([row()]).split('\n')
    const stream = Readable.from((function* () {
      yield `${head}\n`
      for (; written < 20_000; written++) yield `${body[0]!.replace('UT0001', `UT${String(written).padStart(4, '0')}`)}\n`
    })(), { objectMode: true, highWaterMark: 1 })
    for await (const one of datasetRows(stream, nothing)) if ('code' in one) break
    expect(written).toBeLessThan(2000)
  })
})
