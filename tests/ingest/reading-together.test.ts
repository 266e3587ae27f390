import { describe, expect, test } from 'vitest'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import type { InputFile } from '../../server/ingest/command/input-files.ts'
import type { Report } from '../../server/ingest/command/report.ts'
import { newestRevision } from '../setup/empty-graph.ts'
import { hubOfOwn } from '../setup/hub-of-own.ts'
import { csv, row } from './dataset/csv.ts'
import { fileOf, ingestInto } from './ingesting.ts'
import { lakePage as page, lakeRows as dataset, pageWith } from './lake-pages.ts'

const { graph, hub, afresh } = hubOfOwn()

const ingest = (...files: readonly InputFile[]): Promise<Report> => ingestInto(graph(), files)

interface Seen { readonly member: { readonly plans: readonly { readonly id: string; readonly name: string; readonly commitments: { readonly code: string }[] }[] } | null }
const plans = async () => {
  const { data } = await hub().answer<Seen>('{ member(id: "member:kenya") { plans { id name commitments { code } } } }')
  return data!.member!.plans.map(({ id, commitments }) => [id, commitments.map(({ code }) => code).sort()])
}
const references = async (code: string) => {
  const { data } = await hub().answer<{ commitment: { references: { phrase: string; state: string; targets: { code: string }[] }[] } }>(`{ commitment(code: "${code}") { references { phrase state targets { code } } } }`)
  return data!.commitment.references.filter(({ state }) => state !== 'NOT_A_REFERENCE').sort((a, b) => a.phrase.localeCompare(b.phrase)).map(({ state, targets }) => [state, targets.map(({ code: target }) => target)])
}
const sibling = 'This overlaps with Commitment 4.'

describe('a plan that pages know by its years alone', () => {
  test('is one with the plan that a dataset names later, and its pages with it', async () => {
    await afresh()
    await ingest(page('KE0011', 3), page('KE0012', 7))
    expect(await plans()).toEqual([['plan:kenya-2016', ['KE0011', 'KE0012']]])
    await ingest(dataset(['KE0011', '3'], ['KE0014', '4']))
    expect(await plans()).toEqual([['plan:AP_KEN02', ['KE0011', 'KE0012', 'KE0014']]])
    expect(await brokenInvariants(graph())).toEqual([])
  })

  test('goes on to be found by the id that it had, in the API and in exports', async () => {
    const { a, b } = await hub().ask<{ a: { id: string }; b: { id: string } }>('{ a: actionPlan(id: "kenya-2016") { id } b: node(id: "plan:kenya-2016") { id } }')
    expect([a.id, b.id]).toEqual(['plan:AP_KEN02', 'plan:AP_KEN02'])
    const moved = await fetch(`${hub().address}/export/commitments.json?plans=plan:kenya-2016`, { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/export/commitments.json?plans=plan%3AAP_KEN02'])
    const { rows } = (await (await fetch(`${hub().address}/export/commitments.json?plans=plan:kenya-2016`)).json()) as { rows: unknown[] }
    expect(rows).toHaveLength(3)
  })

  test('and nothing changes when all is given again', async () => {
    const revision = await newestRevision(graph())
    expect((await ingest(page('KE0011', 3), page('KE0012', 7), dataset(['KE0011', '3'], ['KE0014', '4']))).revisions).toEqual([])
    expect(await newestRevision(graph())).toBe(revision)
  })

  test('is that of the dataset from the beginning where both come in one go, whatever their order', async () => {
    await afresh()
    await ingest(page('KE0011', 3), dataset(['KE0014', '4']))
    expect(await plans()).toEqual([['plan:AP_KEN02', ['KE0011', 'KE0014']]])
  })

  test('stays apart from a plan of other years', async () => {
    await ingest(page('KE0031', 1, undefined, '2018-2020'))
    expect(await plans()).toEqual([['plan:AP_KEN02', ['KE0011', 'KE0014']], ['plan:kenya-2018', ['KE0031']]])
  })
})

describe('a reference to a commitment that is not there yet', () => {
  test('is resolved where the other page comes in the same go', async () => {
    await afresh()
    const { revisions } = await ingest(page('KE0011', 3, sibling), page('KE0014', 4))
    expect([await references('KE0011'), revisions.length]).toEqual([[['RESOLVED', ['KE0014']]], 1])
  })

  test('stays open, and is resolved when the other comes later: as a page or as a row', async () => {
    for (const later of [page('KE0014', 4), dataset(['KE0014', '4'])]) {
      await afresh()
      await ingest(page('KE0011', 3, sibling))
      expect(await references('KE0011')).toEqual([['OPEN', []]])
      await ingest(later)
      expect(await references('KE0011')).toEqual([['RESOLVED', ['KE0014']]])
      expect(await brokenInvariants(graph())).toEqual([])
    }
  })

  test('is opened again when its number turns out to be given twice', async () => {
    await ingest(page('KE0015', 4))
    expect(await references('KE0011')).toEqual([['OPEN', []]])
  })
})

describe('rows of a dataset', () => {
  test('that name others by number are read when the numbers of all are known, in one go', async () => {
    await afresh()
    await ingest(dataset(['KE0011', '3', `The work is tied to that of Commitment 4. It builds on Commitment 2 of the first plan.`], ['KE0014', '4']))
    expect(await references('KE0011')).toEqual([['OPEN', []], ['RESOLVED', ['KE0014']]])
    const revision = await newestRevision(graph())
    await ingest(dataset(['KE0011', '3', `The work is tied to that of Commitment 4. It builds on Commitment 2 of the first plan.`], ['KE0014', '4']))
    expect(await newestRevision(graph())).toBe(revision)
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

describe('one number in a row and on a page', () => {
  test('is two references where two plans count it', async () => {
    await afresh()
    const own = await pageWith(page('KE0011', 3), ['Registers of lakes are opened to all.', 'This is done together with Commitment 2.'])
    await ingest(dataset(['KE0011', '3', 'It builds on Commitment 2 of the first plan.'], ['KE0012', '2']), own)
    expect(await references('KE0011')).toEqual([['OPEN', []], ['RESOLVED', ['KE0012']]])
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

describe('a row whose reference is open', () => {
  const rows = dataset(['KE0011', '3', 'The work is tied to that of Commitment 4.'])
  test('is looked at again when a later page brings what it names, and need not be given again', async () => {
    await afresh()
    await ingest(rows)
    expect(await references('KE0011')).toEqual([['OPEN', []]])
    await ingest(page('KE0014', 4, undefined, '2016-2018'))
    expect(await references('KE0011')).toEqual([['RESOLVED', ['KE0014']]])
    const revision = await newestRevision(graph())
    await ingest(rows)
    expect(await newestRevision(graph())).toBe(revision)
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

describe('a page that is saved again', () => {
  const saved = (nonce: string) => fileOf('page.html', `<!doctype html><html><head><link rel="canonical" href="https://www.opengovpartnership.org/members/kenya/commitments/KE0011/"><script nonce="${nonce}">1</script></head><body><h1>Open the lake register (KE0011)</h1><p>Action Plan: Kenya Action Plan 2016-2018</p><p>Status: Active</p><h2>Description</h2><p>Registers of lakes.</p></body></html>`)
  test('with other marks inside that nobody sees is the same capture of the same day', async () => {
    await afresh()
    await ingest(saved('a1'))
    const revision = await newestRevision(graph())
    const { files } = await ingestInto(graph(), [saved('b2')], { capturedOn: '2023-01-02' })
    expect([files[0]!.state, await newestRevision(graph())]).toEqual(['UNCHANGED', revision])
  })
})

describe('a page or a row that is given again with another day', () => {
  const flagged = fileOf('extract.csv', csv([row({ 'Commitment Unique Identifier': 'KE0011', 'Country/Locality': 'Kenya', 'Action Plan ID': 'AP_KEN02', Code: 'KEN', 'Open Data': '1' })]))
  test.each([['page', page('KE0011', 3)], ['row', flagged]])('is the same capture of the first of them, its tags too: %s', async (_, file) => {
    await afresh()
    await ingestInto(graph(), [file], { capturedOn: '2022-05' })
    const revision = await newestRevision(graph())
    const { files } = await ingestInto(graph(), [file], { capturedOn: '2023-01-02' })
    expect([files[0]!.state, await newestRevision(graph())]).toEqual(['UNCHANGED', revision])
    await ingestInto(graph(), [file], { capturedOn: '2021' })
    const { commitment } = await hub().ask<{ commitment: { topics: { taggedOn: string }[] } }>('{ commitment(code: "KE0011") { topics { taggedOn } } }')
    expect(new Set(commitment.topics.map(({ taggedOn }) => taggedOn))).toEqual(new Set(['2021']))
  })
})

test('an address for several files is refused', async () => {
  const given = ingestInto(graph(), [page('KE0011', 3), page('KE0012', 4)], { dryRun: true, url: 'https://example.org/' })
  await expect(given).rejects.toMatchObject({ code: 'BAD_ARGUMENTS', message: expect.stringMatching(/one file with --url.*got 2/) as string })
})
