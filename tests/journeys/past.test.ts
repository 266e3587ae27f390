import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { copiedSeeds } from '../ingest/seeds-folder.ts'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, violationsOf } from './explorer.ts'

describeInBrowser('somebody who looks back', () => {
  let explorer: Explorer
  let graph: Graph
  beforeAll(async () => {
    explorer = await openExplorer()
    graph = connect(inject('database'))
  })
  afterAll(async () => {
    await explorer.stop()
    await graph.close()
  })

  test('keeps a link to what they saw, and after a correction still sees it', async () => {
    const seeds = await copiedSeeds()
    await seeds.write('checked.yaml', 'links:\n  - {kind: NO_OVERLAP, asserter: EDITOR, status: CONFIRMED, from: "commitment:NL0030", to: "commitment:NL0038", evidence: [{source: "source:editors", section: Checked}]}\n')
    await seeds.change('netherlands/plan-3-2018.yaml', 'name: {en: Open Local Decision-Making}', 'name: {en: Open Local Decisions}')
    await prepareGraph(graph, () => {}, seeds.path)
    const now = await explorer.open('/plan/AP_NLD03')
    await now.getByRole('heading', { name: /1 checked without overlap, 0 only computed, 50 unknown/ }).waitFor()
    await now.getByRole('link', { name: 'Open Local Decisions' }).waitFor()
    expect(await now.getByText('You are looking at').count()).toBe(0)
    await now.close()
    const then = await explorer.open('/plan/AP_NLD03?rev=1')
    await then.getByRole('heading', { name: /0 checked without overlap, 0 only computed, 51 unknown/ }).waitFor()
    await then.getByRole('link', { name: 'Open Local Decision-Making' }).waitFor()
    await then.close()
  })

  test('is told which past it is, everywhere, and asks only for that', async () => {
    const page = await explorer.open('/plan/AP_NLD03?rev=1')
    const asked: string[] = []
    page.on('request', (request) => void (request.url().includes('/graphql') && asked.push(new URL(request.url()).search)))
    await page.getByText(/You are looking at the past: revision 1, of .* now at revision 2/).waitFor()
    await page.getByRole('link', { name: 'Pioneering Network for an Open Government for Municipalities' }).click()
    await page.waitForURL(/\/commitment\/NL0037\?rev=1/)
    await page.getByText(/You are looking at the past: revision 1/).waitFor()
    await page.getByRole('button', { name: 'Cite', exact: true }).waitFor()
    expect(asked.length).toBeGreaterThan(0)
    expect(new Set(asked)).toEqual(new Set(['?rev=1']))
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  test('takes the past along into GraphQL', async () => {
    const page = await explorer.open('/plan/AP_NLD03?rev=1')
    await page.getByRole('button', { name: 'This view as GraphQL' }).click()
    expect(await page.getByLabel('curl').textContent()).toMatch(/^curl 'http:\/\/[^']+\/graphql\?rev=1'/)
    expect(await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href')).toMatch(/^\/graphiql\?rev=1#/)
    await page.close()
  })

  test('goes back to now, on the same page with the same cell, and past and present never mix', async () => {
    const page = await explorer.open('/plan/AP_NLD03?rev=1&cell=NL0038~NL0030')
    await page.getByText('Nobody has looked at this pair yet').waitFor()
    await page.getByRole('link', { name: 'Go to now' }).click()
    await page.getByRole('heading', { name: 'Checked: no overlap with' }).waitFor()
    expect(page.url()).not.toContain('rev=')
    await page.goBack()
    await page.getByText('Nobody has looked at this pair yet').waitFor()
    await page.close()
  })

  test('sees what has changed since, thing by thing, before and after', async () => {
    const page = await explorer.open('/plan/AP_NLD03?rev=1')
    await page.getByRole('link', { name: 'What has changed since' }).click()
    await page.waitForURL(/\/changes\?since=1$/)
    const revision = page.getByRole('region', { name: /Revision 2/ })
    const thing = revision.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Open Local Decisions' }) }).first()
    expect(await thing.locator('del').first().textContent()).toContain('Open Local Decision-Making')
    expect(await thing.locator('ins').first().textContent()).toContain('Open Local Decisions')
    await revision.getByText('Link added').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  test('narrows changes to some kinds; the address keeps it', async () => {
    const page = await explorer.open('/changes?since=1')
    await page.getByRole('checkbox', { name: /^Link added/ }).uncheck()
    await page.waitForURL(/not-kind=LINK_ADDED/)
    await expect.poll(() => page.getByRole('region', { name: /Revision 2/ }).getByText('Link added').count()).toBe(0)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.getByRole('checkbox', { name: /^Link added/ }).isChecked()).toBe(false)
    await page.close()
  })

  test('is shown nothing in the place of a revision that does not exist, and is told so in Dutch', async () => {
    const page = await explorer.open('/members?rev=99&lang=nl')
    await page.getByText('Die versie bestaat niet: ze lopen van 1 tot en met 2.').waitFor()
    await page.getByRole('link', { name: 'Naar nu' }).click()
    await page.getByRole('link', { name: 'Nederland', exact: true }).waitFor()
    await page.close()
  })
})
