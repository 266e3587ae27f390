import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, violationsOf } from './explorer.ts'

describeInBrowser('somebody who searches', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('narrows what was found by counted values, reads the conditions as a sentence, and takes one out', async () => {
    const page = await explorer.open('/search?q=open')
    const status = page.getByText(/^Showing \d+ of \d+/)
    const option = page.getByRole('group', { name: 'Year' }).getByRole('checkbox', { name: /^2018/ })
    const promised = Number(((await option.locator('xpath=..').textContent()) ?? '').replace('2018', ''))
    await option.click()
    await page.waitForURL(/year=2018/)
    await expect.poll(() => status.textContent()).toContain(`of ${promised},`)
    await page.getByRole('group', { name: 'Kind of link' }).getByRole('checkbox', { name: /overlaps in theme/ }).click()
    await page.getByText(/Only what is of 2018.* and connected by a link that overlaps in theme/).waitFor()
    await expect.poll(() => page.locator('.verband-hits .verband-code').allTextContents()).toContain('NL0037 ')
    expect(await violationsOf(page)).toEqual([])
    await page.locator('.verband-conditions__chip', { hasText: '2018' }).click()
    await page.waitForURL((url) => !url.searchParams.has('year'))
    await page.close()
  })

  test('is told in Dutch that conditions leave nothing, and finds everything again by taking them out', async () => {
    const page = await explorer.open('/search?q=open&year=1990&lang=nl')
    await page.getByText(/niets gevonden dat aan al deze voorwaarden voldoet/).waitFor()
    await page.getByRole('button', { name: 'Alles weghalen' }).click()
    await page.locator('.verband-hits > li').first().waitFor()
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
