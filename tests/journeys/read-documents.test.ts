import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { underLease } from '../../server/graph/lease.ts'
import { pageOrigin } from '../../server/ingest/captures/capture.ts'
import { recordCaptures } from '../../server/ingest/captures/record-captures.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { type Page as MadeUpPage, pageBundle } from '../ingest/page-bundles.ts'
import { smallSeeds } from '../ingest/seeds-folder.ts'
import { describeInBrowser } from '../setup/browser.ts'
import { emptiedGraph } from '../setup/seeded-graph.ts'
import { type Explorer, openExplorer, overflowOf, violationsOf } from './explorer.ts'

const ingest = (graph: Graph, page: MadeUpPage) => {
  const bundle = pageBundle(page)
  return underLease(graph, (lease) => recordCaptures(graph, [{ bundle, origin: (capture) => pageOrigin(bundle, capture) }], '2026-11-02', { by: 'ingest', summary: '1 page' }, lease))
}

describeInBrowser('somebody who asks where it was read, and what was there before', () => {
  let explorer: Explorer
  let graph: Graph
  beforeAll(async () => {
    graph = await emptiedGraph()
    explorer = await openExplorer(graph)
  })
  afterAll(() => explorer.stop())

  test('sees what was read in which revision, and what that changed', async () => {
    await prepareGraph(graph, () => {}, (await smallSeeds()).path)
    await ingest(graph, { capturedOn: '2019', impact: 'Minor' })
    await ingest(graph, { capturedOn: '2022', impact: 'Moderate', lead: 'Sea Ministry' })
    const page = await explorer.open('/changes')
    const revisions = page.getByRole('region', { name: 'Every revision, and what was read' })
    expect(await revisions.getByRole('listitem').filter({ hasText: 'Revision 3' }).first().textContent()).toMatch(/1 document read:Open harbours \(AT0002\)\d+ statements added · \d+ ended or replaced/)
    await revisions.getByRole('link', { name: 'Revision 2' }).click()
    await page.waitForURL(/since=1&until=2/)
    await page.getByRole('region', { name: /^Revision 2/ }).getByText('Assessment added').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  test('goes from the words of a claim to the place in the text where they stand', async () => {
    const page = await explorer.open('/commitment/AT0002')
    await page.getByText(/^Last read on 2 November 2026, from/).waitFor()
    const row = page.locator('.verband-link-group', { hasText: 'AT0001' }).first()
    for (const more of await row.locator('summary').all()) await more.click()
    await row.getByRole('link', { name: 'Open harbours (AT0002)', exact: true }).first().click()
    await page.waitForURL(/\/source\/ogp-at0002-en\.\w+\?at=\d+/)
    const passage = page.locator('[aria-current="true"]', { hasText: 'It may overlap with commitment 1 of the plan.' })
    await passage.getByText('2 things rest on this').waitFor()
    expect((await passage.locator('mark').allTextContents()).join('')).toBe('may overlap with commitment 1')
    await passage.getByRole('link', { name: 'AT0001 Open tides' }).first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await page.close()
  })

  test('finds a document by its words, reads them in the text, and is told of an older capture that there is a newer', async () => {
    const page = await explorer.open('/search?q=sea%20ministry')
    await page.getByRole('link', { name: /^read it in the text Open harbours/ }).first().click()
    await page.waitForURL(/\?at=\d+/)
    await page.locator('[aria-current="true"]', { hasText: 'Lead: Sea Ministry' }).waitFor()
    const newer = new URL(page.url()).pathname
    await page.getByRole('region', { name: /^The same address/ }).getByRole('link', { name: 'Open harbours (AT0002)', exact: true }).click()
    await page.getByText('There is a newer capture.').waitFor()
    await page.getByText('Lead: Harbour Office').waitFor()
    await page.getByRole('link', { name: 'To the newer capture' }).click()
    await page.waitForURL((url) => url.pathname === newer)
    await page.close()
  })

  test('looks at a commitment as it was, is told so, and goes back to now', async () => {
    const page = await explorer.open('/commitment/AT0002?rev=2')
    await page.getByText(/You are looking at the past: revision 2, of .* now at revision 3/).waitFor()
    const people = page.getByRole('region', { name: 'Who takes part' })
    await people.getByText('Harbour Office').first().waitFor()
    expect(await people.getByText('Sea Ministry').count()).toBe(0)
    await page.getByRole('button', { name: 'This view as GraphQL' }).click()
    expect(await page.getByLabel('curl').textContent()).toMatch(/\/graphql\?rev=2'/)
    await page.getByRole('link', { name: 'Go to now' }).click()
    await people.getByText('Sea Ministry').first().waitFor()
    expect(page.url()).not.toContain('rev=')
    await page.goBack()
    await people.getByText('Harbour Office').first().waitFor()
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })

  test('is shown nothing in the place of a revision that does not exist, and is told so in Dutch', async () => {
    const page = await explorer.open('/members?rev=99&lang=nl')
    await page.getByText('Die versie bestaat niet: ze lopen van 1 tot en met 3.').waitFor()
    await page.close()
  })
})
