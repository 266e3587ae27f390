import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, settle, violationsOf } from './explorer.ts'

const cell = (page: Page, name: RegExp) => page.getByRole('gridcell', { name })
const inOrder = ['NL0032', 'NL0038', 'NL0037', 'NL0035', 'NL0036', 'NL0031', 'NL0029', 'NL0033', 'NL0034', 'NL0030', 'NL0028']

describeInBrowser('a reviewer of a plan', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('reads how much is known in numbers that add up, the commitments by the plan\'s own numbers, and what was carried over', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    const heading = page.getByRole('heading', { name: /Where commitments meet/ })
    const [pairs = 0, ...kinds] = ((await heading.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
    expect(pairs).toBe(55)
    expect(kinds.reduce((sum, kind) => sum + kind, 0)).toBe(pairs)
    const list = page.getByRole('region', { name: 'The commitments' })
    expect(await list.locator('.verband-commitments__code').allTextContents()).toEqual(inOrder)
    expect(await list.getByRole('listitem').filter({ hasText: 'NL0037' }).textContent()).toMatch(/^3NL0037.*Leads: Schiedam/)
    await page.getByRole('region', { name: 'From the plan before' }).getByText('not carried over between plans').first().waitFor()
    await page.getByRole('region', { name: 'Into the plan after' }).locator('.verband-link-row', { hasText: 'NL0041' }).first().waitFor()
    await page.close()
  })

  test('chooses a cell, reads the words it rests on, and gets them back by reload', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    await cell(page, /^3 × 5,/).click()
    const panel = page.getByRole('region', { name: '3 × 5, chosen' })
    await panel.getByText('particularly Commitments 1, 5, 8, and 11').first().waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    await settle(page)
    await panel.getByText('could be thematic overlap').first().waitFor()
    expect(await cell(page, /^3 × 5,/).getAttribute('aria-selected')).toBe('true')
    await page.close()
  })

  test('walks the matrix with the arrow keys alone, where the tab key stops once, and takes the same as a table', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    const focused = page.locator('[role="grid"] :focus')
    const goesTo = async (key: string, place: string): Promise<void> => {
      await page.keyboard.press(key)
      await expect.poll(() => focused.getAttribute('id')).toBe(place)
    }
    expect(await page.locator('[role="grid"] [tabindex="0"]').count()).toBe(1)
    await page.locator('[role="grid"] [tabindex="0"]').focus()
    await goesTo('Control+Home', 'NL0032~NL0038')
    await goesTo('ArrowDown', 'NL0032~NL0037')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: '1 × 3, chosen' }).getByText('could be thematic overlap').first().waitFor()
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(56)
    await page.close()
  })

  test('opens the whole plan on one page and prints it: every dossier in order, every source, all evidence open', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    await page.getByRole('link', { name: /The whole plan on one page/ }).click()
    await page.waitForURL(/whole=1/)
    await page.getByText('All 11 dossiers are on this page.').waitFor()
    expect(await page.locator('.verband-plan__chapter').evaluateAll((chapters) => chapters.map(({ id }) => id))).toEqual(inOrder)
    await page.getByRole('region', { name: 'Sources of the whole plan' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    await page.getByText(/\/plan\/AP_NLD03\?whole=1&lang=en&rev=1/).first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('main details:not([open])').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.close()
  })

  test('is told where the graph holds less of a plan than sources speak of', async () => {
    const page = await explorer.open('/plan/AP_NLD05')
    await page.getByText('A source speaks of 17 commitments; the graph holds 1 of them.').waitFor()
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
