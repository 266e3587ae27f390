import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

type Value = string | number | boolean | null | readonly string[]
type Row = Readonly<Record<string, Value>>
interface Table { readonly revision: number; readonly revisionAt: string; readonly licence: string; readonly rows: readonly Row[] }
interface Documentation { readonly tables: Readonly<Record<string, { readonly columns: readonly { readonly name: string; readonly type: string; readonly meaning: string }[] }>> }

const get = (path: string, init?: RequestInit) => fetch(`${hub.address()}/export/${path}`, init)
const json = async <T = Table>(path: string): Promise<T> => (await get(path)).json() as Promise<T>
const csv = async (path: string): Promise<readonly Readonly<Record<string, string>>[]> => parse(await (await get(path)).text(), { columns: true })
const valuesOf = (rows: readonly Row[], column: string) => rows.map((row) => row[column])

describe.each(['commitments', 'links'])('the table of %s', (name) => {
  test('holds the same rows and values as CSV and as JSON', async () => {
    const [{ rows }, fields] = [await json(`${name}.json`), await csv(`${name}.csv`)]
    const asField = (value: Value) => (value === null ? '' : typeof value === 'object' ? value.join(' | ') : String(value))
    expect(fields.length).toBe(rows.length)
    rows.forEach((row, at) => expect(fields[at]).toEqual(Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asField(value)]))))
  })

  test('has the columns that are documented, each described, of the type named', async () => {
    const [{ rows }, { tables }] = [await json(`${name}.json`), await json<Documentation>('columns.json')]
    const { columns } = tables[name]!
    const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value)
    expect(Object.keys(rows[0]!)).toEqual(columns.map((column) => column.name))
    expect(columns.filter(({ meaning }) => meaning.length < 5)).toEqual([])
    for (const column of columns) expect(new Set(valuesOf(rows, column.name).filter((value) => value !== null).map(typeOf))).toBeOneOf([new Set(), new Set([column.type])])
  })

  test('says which revision was read, and whose the facts are', async () => {
    const [table, response] = [await json(`${name}.json`), await get(`${name}.csv`)]
    expect(table).toMatchObject({ revision: 1, revisionAt: expect.stringMatching(/^\d{4}-/), licence: expect.stringContaining('CBS') })
    expect(new Set(valuesOf(table.rows, 'revision'))).toEqual(new Set([1]))
    expect(response.headers.get('verband-revision')).toBe('1')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="verband-${name}-revision-1.csv"`)
  })

  test('comes in one order, the same each time', async () => {
    const key = name === 'links' ? 'id' : 'code'
    const [first, again] = [valuesOf((await json(`${name}.json`)).rows, key), valuesOf((await json(`${name}.json`)).rows, key)]
    expect(again).toEqual(first)
    expect(first).toEqual([...first].sort((a, b) => (String(a) < String(b) ? -1 : 1)))
  })
})

interface Codes { readonly commitments: { readonly edges: readonly { readonly node: { readonly code: string } }[] } }

describe('commitments', () => {
  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['', {}], ['plans=AP_NLD03', { plans: ['AP_NLD03'] }], ['codes=NL0037,nl0041&codes=NL0028', { codes: ['NL0037', 'NL0041', 'NL0028'] }], ['members=netherlands&years=2018,2020', { members: ['netherlands'], years: [2018, 2020] }],
    ['topics=open-data,topic:capacity-building', { topics: ['open-data', 'capacity-building'] }], ['institutions=municipality:GM0344&roles=SUPPORT', { institutions: ['municipality:GM0344'], roles: ['SUPPORT'] }],
    ['standings=DOUBTFUL', { standings: ['DOUBTFUL'] }], ['linkedTo=NL0037&linkKinds=THEMATIC_OVERLAP', { linkedTo: 'NL0037', linkKinds: ['THEMATIC_OVERLAP'] }],
    ['indicator=COMPLETION&values=Limited,Complete&states=RATED', { indicator: 'COMPLETION', values: ['Limited', 'Complete'], states: ['RATED'] }], ['search=wob', { search: 'wob' }], ['topics=nothing', { topics: ['nothing'] }],
  ])('by ?%s are those of the API', async (query, filter) => {
    const { commitments } = await hub.ask<Codes>('query($filter: CommitmentFilter) { commitments(filter: $filter, first: 200) { edges { node { code } } } }', { filter })
    expect(valuesOf((await json(`commitments.json?${query}`)).rows, 'code')).toEqual(commitments.edges.map(({ node }) => node.code))
  })

  test('have number, titles in four languages, bodies with their standing, ratings with state and report', async () => {
    const { rows } = await json('commitments.json?codes=NL0037,NL0036,NL0003')
    const [nl0003, nl0036, nl0037] = rows
    expect(nl0037).toMatchObject({ plan_number: '3', plan_id: 'plan:AP_NLD03', member_id: 'member:netherlands', year: 2018, start: '2018-07-01', lead_institutions: ['Schiedam'], lead_institution_ids: ['municipality:GM0606'], completion: [], completion_state: 'PENDING', links_irm: 4 })
    expect([nl0037!.title_en, nl0037!.title_nl, nl0037!.title_fr, nl0037!.title_es].every((title) => typeof title === 'string')).toBe(true)
    expect(nl0036!.lead_institutions).toEqual(['Province of Noord-Holland (doubtful)'])
    expect(nl0003).toMatchObject({ completion: ['Limited'], completion_scale: 'COMPLETION', completion_state: 'RATED', completion_report: 'Netherlands End-of-Term Report 2013-2015', relevance: ['Access to Information', 'Public Accountability', 'Technology'] })
  })

  test('are rated as statistics count them', async () => {
    const { rows } = await json('commitments.json')
    const { statistics } = await hub.ask<{ statistics: { edges: readonly { node: { rated: number; distribution: readonly { value: string; count: number }[] } }[] } }>('{ statistics(by: [MEMBER], indicator: COMPLETION) { edges { node { rated distribution { value count } } } } }')
    const { rated, distribution } = statistics.edges[0]!.node
    expect(rows.filter((row) => row.completion_state === 'RATED')).toHaveLength(rated)
    for (const { value, count } of distribution) expect([value, rows.filter((row) => (row.completion as readonly string[]).includes(value)).length]).toEqual([value, count])
  })
})

interface Ids { readonly links: { readonly edges: readonly { readonly node: { readonly id: string; readonly citation: string } }[] } }

describe('links', () => {
  test.each<readonly [string, Row]>([
    ['', {}], ['kinds=CONTINUES,THEMATIC_OVERLAP', { kinds: ['CONTINUES', 'THEMATIC_OVERLAP'] }], ['asserters=IRM', { asserters: ['IRM'] }], ['status=REJECTED&status=PROPOSED', { status: ['REJECTED', 'PROPOSED'] }],
    ['plans=AP_NLD04', { plans: ['AP_NLD04'] }], ['members=netherlands', { members: ['netherlands'] }], ['codes=NL0037', { codes: ['NL0037'] }],
  ])('by ?%s are those of the API', async (query, filter) => {
    const { links } = await hub.ask<Ids>('query($filter: LinkFilter) { links(filter: $filter, first: 200) { edges { node { id citation } } } }', { filter })
    const { rows } = await json(`links.json?${query}`)
    expect(rows.map((row) => ({ id: row.id, citation: row.citation }))).toEqual(links.edges.map(({ node }) => node))
  })

  test('name who says so, the words and the document, and what speaks against', async () => {
    const { rows } = await json('links.json?codes=NL0037&asserters=IRM')
    expect(rows.find((row) => row.from === 'NL0032' || row.to === 'NL0032')).toMatchObject({ kind: 'THEMATIC_OVERLAP', asserter: 'IRM', modality: 'POSSIBLE', directed: false, source_ids: expect.arrayContaining(['source:ogp-nl0037-en']), from_title: expect.any(String), to_title: expect.any(String) })
    expect((await json('links.json?codes=NL0024')).rows.flatMap((row) => row.denied_by)).toContain('were not carried over')
  })
})

describe('an export asked for again', () => {
  test('is not sent when nothing changed', async () => {
    const etag = (await get('links.csv?kinds=CONTINUES')).headers.get('etag')!
    const again = await get('links.csv?kinds=CONTINUES', { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('cache-control')).toBe('no-cache')
  })

  test('is another one with another filter, format or table', async () => {
    const etags = await Promise.all(['links.csv?kinds=CONTINUES', 'links.csv', 'links.json', 'commitments.csv', 'graph.gexf'].map(async (path) => (await get(path, { method: 'HEAD' })).headers.get('etag')))
    expect(new Set(etags).size).toBe(5)
  })

  test('by HEAD says what it is and sends nothing', async () => {
    const response = await get('commitments.csv', { method: 'HEAD' })
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'text/csv; charset=utf-8; header=present', ''])
  })
})

describe('what cannot be exported', () => {
  test.each([
    ['links.csv?kind=CONTINUES', 'There is no parameter "kind" here. There are: kinds, asserters,'], ['links.csv?kinds=continues', 'Expected kinds to be any of THEMATIC_OVERLAP, CONTINUES'], ['links.csv?kinds=', 'Expected kinds to be any of'],
    ['commitments.csv?years=18', 'Expected years to be years such as 2018'], ['commitments.csv?linkedTo=NL0037&linkedTo=NL0028', 'Expected linkedTo to be an id such as NL0037'], ['commitments.csv?codes=NL0037%27%20OR%201=1', 'Expected codes to be ids such as'],
    ['commitments.csv?__proto__=1', 'There is no parameter "__proto__"'], ['commitments.csv?indicator=ANY', 'Expected indicator to be one of SPECIFICITY'], ['commitments.csv?rev=99', 'Expected rev to be a revision from 1 to 1'], ['links.csv?rev=1&rev=1', 'Expected rev to be a revision'],
    ['graph.gexf?depth=2', 'Expected depth beside of'], ['graph.gexf?of=commitment:NL0037&depth=9', 'Expected depth to be a whole number from 0 to 3'], ['graph.gexf?of=commitment:XX0000', 'Nothing has the id commitment:XX0000'],
  ])('%s is refused with what is allowed', async (path, words) => {
    const response = await get(path)
    const { errors } = (await response.json()) as { errors: readonly { message: string }[] }
    expect([response.status, errors[0]!.message]).toEqual([400, expect.stringContaining(words)])
  })

  test('a file that does not exist is answered with those that do', async () => {
    const response = await get('commitments.xlsx')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('/export/commitments.csv')
  })
})
