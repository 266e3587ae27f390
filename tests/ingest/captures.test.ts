import { describe, expect, test } from 'vitest'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { underLease } from '../../server/graph/lease.ts'
import { type Capture, pageOrigin, rowOrigin } from '../../server/ingest/captures/capture.ts'
import { recordCaptures, type RecordedCaptures } from '../../server/ingest/captures/record-captures.ts'
import { readCorpus } from '../../server/overlap/corpus.ts'
import { newestRevision } from '../setup/empty-graph.ts'
import { hubOfOwn } from '../setup/hub-of-own.ts'
import { dumpOf, livingOf, look } from './graph-dump.ts'
import { type Page, pageBundle } from './page-bundles.ts'
import { small, smallSeeds } from './seeds-folder.ts'

const { graph, hub, afresh, load } = hubOfOwn()

const reading = (page: Page) => {
  const bundle = pageBundle(page)
  return { bundle, origin: (capture: Capture) => pageOrigin(bundle, capture) }
}

const ingest = (...pages: readonly Page[]): Promise<RecordedCaptures> =>
  underLease(graph(), (lease) => recordCaptures(graph(), pages.map(reading), '2026-11-28', { by: 'a test', summary: 'Pages' }, lease))

const asked = async <T>(query: string, rev?: number): Promise<T> => (await hub().answer<T>(query, {}, rev === undefined ? '/graphql' : `/graphql?rev=${rev}`)).data as T

interface Seen { readonly commitment: { readonly name: string; readonly assessments: readonly { readonly value: string }[]; readonly participants: readonly { readonly institution: { readonly name: string } }[]; readonly topics: readonly { readonly topic: { readonly name: string } }[] } }
const seen = async (rev?: number) => {
  const { commitment } = await asked<Seen>('{ commitment(code: "AT0002") { name assessments { value } participants { institution { name } } topics { topic { name } } } }', rev)
  return [commitment.name, commitment.assessments.map(({ value }) => value), commitment.participants.map(({ institution }) => institution.name), commitment.topics.map(({ topic }) => topic.name).sort()]
}

describe('what is compared of a commitment', () => {
  test('is the text of its own pages, not of those that merely list it', async () => {
    await afresh()
    await ingest({ listed: 'AT0003' }, { listed: 'AT0003', language: 'FR', title: 'Ports ouverts' })
    const bodies = new Map((await readCorpus(graph(), Number(await newestRevision(graph())))).map(({ facts, text, others }) => [facts.id, [text, ...others].map(({ body }) => body).join('')]))
    expect(bodies.get('commitment:AT0002')).toContain('Open harbours')
    expect(bodies.get('commitment:AT0003')).toBe('')
  })
})

describe('a page', () => {
  test('read twice changes nothing, not even the revision', async () => {
    await afresh()
    expect(await ingest({ capturedOn: '2019-05-01' })).toMatchObject({ revision: 2 })
    const before = await dumpOf(graph())
    expect(await ingest({ capturedOn: '2019-05-01' })).toMatchObject({ revision: null, added: 0, retired: 0, touched: [] })
    expect(await ingest({})).toMatchObject({ revision: null })
    expect(await dumpOf(graph())).toEqual(before)
    expect(await brokenInvariants(graph())).toEqual([])
  })

  test('gives passages their words, cut from the text that is kept', async () => {
    const texts = await graph().read(look.sourceTexts)
    expect(texts.map(({ id }) => id)).toEqual([expect.stringMatching(/^source:ogp-at0002-en\.[0-9a-f]{8}$/)])
    const { link } = await asked<{ link: { status: string; evidence: { quote: string; start: number; end: number; source: { id: string } }[] } }>('{ link: node(id: "link:AT0001-AT0002-thematic-overlap-irm") { ... on Link { status evidence { quote start end source { id } } } } }')
    const words = link.evidence.find(({ source }) => source.id === texts[0]!.id)!
    expect(words.quote).toBe('may overlap with commitment 1')
    expect(String(texts[0]!.text).slice(words.start, words.end)).toBe(words.quote)
  })

  test('that says what seeds confirmed adds its words, and lowers nothing', async () => {
    const { link } = await asked<{ link: { status: string; evidence: { source: { id: string } }[] } }>('{ link: node(id: "link:AT0001-AT0002-thematic-overlap-irm") { ... on Link { status evidence { source { id } } } } }')
    expect([link.status, link.evidence.length]).toEqual(['CONFIRMED', 2])
  })

  test('leaves seeds as they are: loading them again changes nothing', async () => {
    const revision = await newestRevision(graph())
    await load(await smallSeeds())
    expect(await newestRevision(graph())).toBe(revision)
  })

  test('goes on supporting what seeds do not say any more, as it puts it itself', async () => {
    const folder = await smallSeeds()
    await folder.change('commitments.yaml', /^links:\n.*\n/m.exec(small['commitments.yaml']!)![0], '')
    await load(folder)
    const { link } = await asked<{ link: { status: string } }>('{ link: node(id: "link:AT0001-AT0002-thematic-overlap-irm") { ... on Link { status } } }')
    expect(link.status).toBe('PROPOSED')
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

/** The small seeds without what they say of the commitment that pages tell of. */
const unlinked = { ...small, 'commitments.yaml': 'commitments:\n  - id: commitment:AT0001\n    records:\n      - {from: {source: "source:page"}, voice: PAGE_HEADING, says: {name: {en: Open tides}, plan: "plan:AP_ATL01", year: 2018}}\n' }

describe('a newer capture', () => {
  const older: Page = { capturedOn: '2019', impact: 'Minor', lead: 'Harbour Office', title: 'Open harbours', topic: 'Tides' }
  const newer: Page = { capturedOn: '2022', impact: 'Moderate', lead: 'Sea Ministry', title: 'Open harbours for all', topic: 'Boats' }

  test('supersedes the older one without erasing it', async () => {
    await afresh(unlinked)
    await ingest(older)
    const then = await newestRevision(graph())
    await ingest(newer)
    expect(await seen()).toEqual(['Open harbours for all', ['Moderate'], ['Sea Ministry'], ['Boats', 'Tides']])
    expect(await seen(then as number)).toEqual(['Open harbours', ['Minor'], ['Harbour Office'], ['Tides']])
    expect(await graph().read(look.supersedes)).toEqual([{ newer: '2022', older: '2019' }])
    expect(await brokenInvariants(graph())).toEqual([])
  })

  test('and the older one stand there the same, whichever was read first, apart or together', async () => {
    const living = await livingOf(graph())
    for (const order of [[newer, older], [older, newer]] as const) {
      await afresh(unlinked)
      if (order[0] === newer) for (const page of order) await ingest(page)
      else await ingest(...order)
      expect((await livingOf(graph())).map(withoutTurn)).toEqual(living.map(withoutTurn))
    }
  })

  test('of which no day is known is newer than those read before it', async () => {
    const { capturedOn: _, ...undated } = newer
    await ingest({ ...undated, impact: 'Transformative' })
    expect((await seen())[1]).toEqual(['Transformative'])
    await ingest(older)
    expect((await seen())[1]).toEqual(['Transformative'])
  })
})

describe('a text that stood there before and after another', () => {
  const [one, other]: readonly Page[] = [{ impact: 'Minor' }, { impact: 'Moderate' }]
  test('is shown again, and is no change when it is given once more', async () => {
    await afresh(unlinked)
    for (const page of [{ ...one, capturedOn: '2019' }, { ...other, capturedOn: '2021' }, { ...one, capturedOn: '2023' }]) await ingest(page)
    expect((await seen())[1]).toEqual(['Minor'])
    expect(await ingest({ ...one, capturedOn: '2024' })).toMatchObject({ revision: null })
  })

  test('stays the newest when it turns out to be the oldest too', async () => {
    await afresh(unlinked)
    for (const page of [{ ...one, capturedOn: '2022' }, { ...other, capturedOn: '2021' }, { ...one, capturedOn: '2020' }]) await ingest(page)
    expect((await seen())[1]).toEqual(['Minor'])
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

/** Of captures of one day the turn in which they were read is kept, and differs with the order. */
const withoutTurn = (line: string): string => line.replaceAll(/\/\d{6}/g, '').replace(/ [0-9a-f]{20}$/, '').replace(/"hash",?"[0-9a-f]{20}"/, '')

describe('pages in two languages', () => {
  test('make one claim of what both say, with two passages', async () => {
    await afresh()
    await ingest({ language: 'EN' }, { language: 'FR' })
    const { commitment } = await asked<{ commitment: { assessments: { id: string }[]; links: { edges: { link: { evidence: unknown[] } }[] } } }>('{ commitment(code: "AT0002") { assessments { id } links { edges { link { evidence { quote } } } } } }')
    expect(commitment.assessments).toHaveLength(1)
    expect(commitment.links.edges[0]!.link.evidence).toHaveLength(3)
  })

  test('and one that is read anew ends nothing that the other says', async () => {
    await ingest({ language: 'FR', lead: 'Sea Ministry' })
    expect((await seen())[2]).toEqual(['Harbour Office', 'Sea Ministry'])
  })
})

describe('a rating', () => {
  test('keeps its id when its value changes', async () => {
    await afresh()
    const idOf = async () => (await asked<{ commitment: { assessments: { id: string }[] } }>('{ commitment(code: "AT0002") { assessments { id } } }')).commitment.assessments.map(({ id }) => id)
    await ingest({ capturedOn: '2019' })
    const ids = await idOf()
    await ingest({ capturedOn: '2022', impact: 'Moderate' })
    expect(await idOf()).toEqual(ids)
    expect(ids).toHaveLength(1)
  })
})

describe('a row of the dataset', () => {
  const row = (page: Page) => ({ bundle: pageBundle(page), origin: (capture: Capture) => rowOrigin('AT0002', capture) })
  const extract = (...pages: readonly Page[]) => underLease(graph(), (lease) => recordCaptures(graph(), pages.map(row), '2026-11-28', { by: 'a test', summary: 'Rows' }, lease))

  test('in a newer extract replaces what the older one said, whose text is kept', async () => {
    await afresh()
    await extract({ capturedOn: '2023', lead: 'Sea Ministry' })
    await extract({ capturedOn: '2024', lead: 'Coast Guard', topic: 'Boats' })
    expect(await seen()).toEqual(['Open harbours', ['Minor'], ['Coast Guard', 'Harbour Office'], ['Boats']])
    expect(await extract({ capturedOn: '2023', lead: 'Sea Ministry' })).toMatchObject({ revision: null })
    expect(await graph().read(look.sourceTexts)).toHaveLength(2)
  })
})

test('a delivery that is only tried leaves everything as it was, and says what it would do', async () => {
  await afresh()
  const before = await dumpOf(graph())
  const tried = await underLease(graph(), (lease) => recordCaptures(graph(), [reading({})], '2026-11-28', { by: 'a test', summary: 'Pages', keep: false }, lease))
  expect(tried).toMatchObject({ revision: 2, captures: [{ newest: true }] })
  expect(await dumpOf(graph())).toEqual(before)
})
