import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { copiedSeeds } from '../ingest/seeds-folder.ts'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, violationsOf } from './explorer.ts'

const correction = 'links:\n  - {kind: NO_OVERLAP, asserter: EDITOR, status: CONFIRMED, from: "commitment:NL0030", to: "commitment:NL0038", evidence: [{source: "source:editors", section: Checked}]}\n'

describeInBrowser('somebody who looks back', () => {
  let explorer: Explorer
  let graph: Graph
  beforeAll(async () => {
    explorer = await openExplorer()
    graph = connect(inject('database'))
    const seeds = await copiedSeeds()
    await seeds.write('checked.yaml', correction)
    await seeds.change('netherlands/plan-3-2018.yaml', 'name: {en: Open Local Decision-Making}', 'name: {en: Open Local Decisions}')
    await prepareGraph(graph, () => {}, seeds.path)
  })
  afterAll(async () => {
    await explorer.stop()
    await graph.close()
  })

  test('sees after a correction what they saw before it, is told so, and goes back to now without mixing the two', async () => {
    const page = await explorer.open('/plan/AP_NLD03?rev=1&cell=NL0038~NL0030')
    await page.getByText(/You are looking at the past: revision 1, of .* now at revision 2/).waitFor()
    await page.getByRole('link', { name: 'Open Local Decision-Making', exact: true }).waitFor()
    await page.getByText('Nobody has looked at this pair yet').first().waitFor()
    await page.getByRole('link', { name: 'Go to now' }).click()
    await page.getByRole('heading', { name: 'Checked: no overlap with' }).waitFor()
    await page.getByRole('link', { name: 'Open Local Decisions', exact: true }).waitFor()
    expect(page.url()).not.toContain('rev=')
    await page.goBack()
    await page.getByText('Nobody has looked at this pair yet').first().waitFor()
    await page.close()
  })

  test('takes the past along to the next page and into GraphQL and files, and asks only for that', async () => {
    const page = await explorer.open('/plan/AP_NLD03?rev=1')
    await page.getByText(/now at revision 2/).waitFor()
    const asked: string[] = []
    page.on('request', (request) => void (request.url().includes('/graphql') && asked.push(new URL(request.url()).search)))
    await page.getByRole('link', { name: 'Pioneering Network for an Open Government for Municipalities' }).first().click()
    await page.waitForURL(/\/commitment\/NL0037\?rev=1/)
    await page.getByText(/You are looking at the past: revision 1/).waitFor()
    await page.getByRole('button', { name: 'This view as GraphQL' }).click()
    expect(await page.getByLabel('curl').textContent()).toMatch(/^curl 'http:\/\/[^']+\/graphql\?rev=1'/)
    expect(new Set(asked)).toEqual(new Set(['?rev=1']))
    await page.getByRole('link', { name: 'Explore in the graph' }).click()
    const file = page.getByRole('link', { name: 'GEXF file' })
    await file.waitFor()
    expect(await file.getAttribute('href')).toMatch(/^\/export\/graph\.gexf\?rev=1&of=commitment:NL0037/)
    await page.close()
  })

  test('sees what has changed since, thing by thing, before and after', async () => {
    const page = await explorer.open('/changes?since=1')
    const revision = page.getByRole('region', { name: /Revision 2/ })
    const thing = revision.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Open Local Decisions' }) }).first()
    await thing.locator('del', { hasText: 'Open Local Decision-Making' }).first().waitFor()
    await thing.locator('ins', { hasText: 'Open Local Decisions' }).first().waitFor()
    await revision.getByText('Link added').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  test('is shown nothing in the place of a revision that does not exist, and is told so in Dutch', async () => {
    const page = await explorer.open('/members?rev=99&lang=nl')
    await page.getByText('Die versie bestaat niet: ze lopen van 1 tot en met 2.').waitFor()
    await page.close()
  })
})
