import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, overflowOf, settle, violationsOf } from './explorer.ts'

const pages = [
  ['home', '/?lang=en'], ['home in Spanish', '/?lang=es'], ['search', '/search?q=open'], ['search without hits', '/search?q=zzzzzz'],
  ['dossier', '/commitment/NL0037'], ['dossier in Dutch', '/commitment/NL0041?lang=nl'], ['dossier of little', '/commitment/NL0022'], ['unknown commitment', '/commitment/NL9999'],
  ['graph', '/graph?of=commitment:NL0037'], ['graph, something chosen', '/graph?of=commitment:NL0037&selected=commitment:NL0032'], ['graph as table', '/graph?of=commitment:NL0037&view=table'],
  ['peers of a municipality', '/municipality/GM0344?lang=nl'], ['peers by a practice', '/municipalities?practice=right-to-challenge&for=GM0622'], ['draft check', '/draft'], ['two commitments compared', '/compare?codes=NL0037,NL0041'], ['nothing compared yet', '/compare?lang=es'], ['paths', '/paths?from=municipality:GM0606&to=institution:open-state-foundation'], ['paths as table, in French', '/paths?from=NL0037&to=NL0028&view=table&lang=fr'], ['no path', '/paths?from=NL0037&to=municipality:GM0622'],
  ['an activity', '/activity/action-holders-meeting-2017?lang=nl'], ['unknown activity', '/activity/nothing'], ['plans of a member', '/plans?member=netherlands&lang=nl'], ['graph of nothing yet', '/graph'], ['no page', '/nowhere'],
] as const

describeInBrowser('every page', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test.each(pages)('%s says what it is, breaks no rule of axe in light and dark, and fits a phone and a wide window', async (_, path) => {
    const page = await explorer.open(path)
    expect(await page.title()).toMatch(/Verband/)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page), colorScheme).toEqual([])
    }
    for (const width of [320, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflowOf(page), `${width} pixels`).toBeLessThanOrEqual(0)
    }
    await page.close()
  })

  test('comes back as it was, by back, forward and reload', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037')
    const leads = page.getByRole('checkbox', { name: /leads/ })
    const becomes = async (checked: boolean): Promise<void> => {
      await expect.poll(() => leads.isChecked(), { timeout: 20_000 }).toBe(checked)
    }
    await page.getByRole('button', { name: 'Table' }).click()
    await leads.click()
    await page.waitForURL(/not-kind=LEAD/)
    await page.goBack()
    await becomes(true)
    await page.goForward()
    await becomes(false)
    await page.reload({ waitUntil: 'networkidle' })
    await settle(page)
    await becomes(false)
    expect(await page.getByRole('table').count()).toBe(2)
    await page.close()
  })

  test('draws the same graph in the same places on every visit', async () => {
    const picture = async (): Promise<string> => {
      const page = await explorer.open('/graph?of=commitment:NL0037')
      await page.waitForTimeout(1500)
      const drawn = await page.getByRole('application').screenshot()
      await page.close()
      return drawn.toString('base64')
    }
    expect(await picture()).toBe(await picture())
  })
})
