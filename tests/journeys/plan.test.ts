import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, settle } from './explorer.ts'

const cell = (page: Page, name: RegExp) => page.getByRole('gridcell', { name })
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')

describeInBrowser('a reviewer of a plan', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('reads how much of the plan is known, in numbers that add up', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    const heading = page.getByRole('heading', { name: /Where commitments meet/ })
    const [pairs = 0, ...kinds] = ((await heading.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
    expect(pairs).toBe(55)
    expect(kinds.reduce((sum, kind) => sum + kind, 0)).toBe(pairs)
    expect(await heading.textContent()).toContain('4 asserted by the IRM')
    await page.close()
  })

  test('finds the eleven commitments by the plan\'s own numbers, with who leads and why results are not known', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    const list = page.getByRole('region', { name: 'The commitments' })
    expect(await list.locator('.verband-commitments__code').allTextContents()).toEqual(['NL0032', 'NL0038', 'NL0037', 'NL0035', 'NL0036', 'NL0031', 'NL0029', 'NL0033', 'NL0034', 'NL0030', 'NL0028'])
    const third = list.getByRole('listitem').filter({ hasText: 'NL0037' })
    expect(await third.textContent()).toMatch(/^3NL0037.*Leads: Schiedam.*still to be reviewed/)
    await page.close()
  })

  test('chooses a cell, reads the words it rests on, and gets them back by reload and by a shared link', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    await cell(page, /^3 × 5,/).click()
    const panel = page.getByRole('region', { name: '3 × 5, chosen' })
    await panel.getByText('particularly Commitments 1, 5, 8, and 11').waitFor()
    expect(page.url()).toContain('cell=NL0037')
    await page.reload({ waitUntil: 'networkidle' })
    await settle(page)
    await panel.getByText('could be thematic overlap').waitFor()
    expect(await cell(page, /^3 × 5,/).getAttribute('aria-selected')).toBe('true')
    await page.close()
  })

  test('hears of a cell that nobody has looked at just that', async () => {
    const page = await explorer.open('/plan/AP_NLD03?cell=NL0032~NL0038')
    await page.getByRole('region', { name: '1 × 2, chosen' }).getByText(/Nobody has looked at this pair yet.*not the same as no overlap/).waitFor()
    await page.close()
  })

  test('walks the matrix with the arrow keys alone; the tab key stops in it once', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    expect(await page.locator('[role="grid"] [tabindex="0"]').count()).toBe(1)
    await page.locator('[role="grid"] [tabindex="0"]').focus()
    expect(await focused(page)).toBe('NL0032~NL0037')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('NL0032~NL0035')
    await page.keyboard.press('End')
    expect(await focused(page)).toBe('NL0037~NL0035')
    await page.keyboard.press('Control+End')
    expect(await focused(page)).toBe('NL0030~NL0028')
    await page.keyboard.press('Control+Home')
    expect(await focused(page)).toBe('NL0032~NL0038')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('NL0032~NL0038')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: '1 × 3, chosen' }).getByText('could be thematic overlap').waitFor()
    expect(await focused(page)).toBe('NL0032~NL0037')
    expect(await page.locator('[role="grid"] [tabindex="0"]').count()).toBe(1)
    await page.close()
  })

  test('takes the same as a table that sorts, by one control, and goes back from it', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    await page.getByRole('button', { name: 'Table' }).click()
    const rows = page.getByRole('row')
    await expect.poll(() => rows.count()).toBe(56)
    await page.getByRole('button', { name: 'What is said, and by whom' }).click()
    await expect.poll(() => rows.nth(1).textContent()).toContain('IRM reviewer: overlaps in theme, possibly')
    expect(await rows.last().textContent()).toContain('nobody has looked yet')
    await page.getByRole('button', { name: '3 × 11' }).click()
    await page.getByRole('region', { name: '3 × 11, chosen' }).waitFor()
    await page.goBack()
    await page.getByRole('grid').waitFor()
    await page.close()
  })

  test('reads what was carried over, who says so, and who denies it', async () => {
    const page = await explorer.open('/plan/AP_NLD03')
    await page.getByRole('region', { name: 'From the plan before' }).getByText('not carried over between plans').waitFor()
    const after = page.getByRole('region', { name: 'Into the plan after' })
    await after.getByRole('heading', { name: 'Its policy area goes on in' }).waitFor()
    expect(await after.locator('.verband-link-row', { hasText: 'NL0041' }).first().textContent()).toContain('NL0028')
    await page.close()
  })

  test('is told where the graph holds less of a plan than sources speak of', async () => {
    const page = await explorer.open('/plan/AP_NLD05')
    await page.getByText('A source speaks of 17 commitments; the graph holds 1 of them.').waitFor()
    await page.getByText('so there are no pairs to compare').waitFor()
    await page.close()
  })

  test('cites the view with revision, language and chosen cell', async () => {
    const page = await explorer.open('/plan/AP_NLD03?lang=fr&cell=NL0037~NL0036')
    await page.getByRole('button', { name: 'Citer', exact: true }).click()
    await page.getByText(/Révision \d+\. .*\/plan\/AP_NLD03\?lang=fr&cell=NL0037%7ENL0036&rev=\d+/).first().waitFor()
    await page.close()
  })

  test('prints it with all evidence open and nothing to press', async () => {
    const page = await explorer.open('/plan/AP_NLD03?lang=nl')
    await page.locator('.verband-link-row').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('main details:not([open])').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.close()
  })

  test('finds it by member and by list, and the neighbouring plan from it', async () => {
    const page = await explorer.open('/members')
    await page.getByRole('link', { name: 'Netherlands' }).click()
    await page.getByRole('link', { name: 'Netherlands Action Plan 2018-2020' }).click()
    await page.getByRole('link', { name: '2020–2022 →' }).click()
    await page.waitForURL(/\/plan\/AP_NLD04/)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plans' }).click()
    await page.getByText('1 of 17 commitments read').waitFor()
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
