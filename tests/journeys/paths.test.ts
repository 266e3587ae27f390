import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('how two things are connected', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('both ends are found as one types, and the ways between them open their words', async () => {
    const page = await explorer.open('/paths')
    await page.getByRole('combobox', { name: 'From', exact: true }).fill('Schiedam')
    await page.getByRole('option', { name: /^Schiedam/ }).first().click()
    await page.waitForURL(/from=municipality(:|%3A)GM0606/)
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('Open State Foundation')
    await page.getByRole('option', { name: /Open State Foundation/ }).first().waitFor()
    await page.getByRole('combobox', { name: 'To', exact: true }).press('Enter')
    await page.waitForURL(/to=institution(:|%3A)open-state-foundation/)
    await page.getByRole('heading', { name: /By way of NL0037/ }).first().waitFor()
    const way = page.locator('.verband-rail').first()
    await way.getByText(/says that possibly NL0037 overlaps in theme with/).first().waitFor()
    await way.getByText(/^Evidence/).nth(1).click()
    await way.getByText('could be thematic overlap').first().waitFor()
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('table').getByRole('row').nth(3).waitFor()
    await page.close()
  })

  test('says plainly that there is no way, and where to look instead', async () => {
    const page = await explorer.open('/paths?from=municipality:GM0622&to=NL0037&lang=nl')
    await page.getByText('Geen verband tussen Vlaardingen en').waitFor()
    await page.getByRole('link', { name: /Wat er om Vlaardingen heen ligt/ }).waitFor()
    expect(explorer.complaints()).toEqual([])
    await page.close()
  })
})
