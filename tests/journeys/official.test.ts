import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('a municipal official, in Dutch', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('is met in the language of the browser, and the address says so', async () => {
    const page = await explorer.open('/', { locale: 'nl-NL' })
    await page.waitForURL(/lang=nl/)
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('actiepunten')
    await page.close()
  })

  test('keeps Dutch on the way to a dossier, where foreign words are marked as foreign', async () => {
    const page = await explorer.open('/?lang=nl')
    await page.getByRole('link', { name: /Waarmee overlapt NL0037/ }).click()
    await page.waitForURL(/\/commitment\/NL0037\?lang=nl/)
    await page.getByRole('heading', { level: 1, name: 'Pioniersnetwerk Open Overheid voor Nederlandse Gemeenten' }).waitFor()
    const quote = page.locator('.verband-passage [lang="en"]', { hasText: 'could be thematic overlap' }).first()
    await quote.waitFor()
    expect(await page.getByRole('heading', { name: 'Wie doet mee' }).isVisible()).toBe(true)
    await page.close()
  })

  test('sees who already works with Right to Challenge, and that of the others nothing is known', async () => {
    const page = await explorer.open('/?lang=nl')
    const question = page.locator('.verband-question', { hasText: 'Right to Challenge' })
    expect(await question.textContent()).toMatch(/Rotterdam.*Utrecht.*Dat is niet hetzelfde als “doet het niet”/)
    await page.close()
  })

  test('finds what the action holders asked in 2017, by words alone: on a page in sentences, not in a drawing', async () => {
    const page = await explorer.open('/?lang=nl')
    await page.getByRole('combobox').fill('actiehouders')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('link', { name: /^Bijeenkomst van de actiehouders/ }).click()
    await page.waitForURL(/\/activity\/action-holders-meeting-2017\?lang=nl/)
    await page.getByText('bijeenkomst · 5 oktober 2017 · jaartal afgeleid, staat er niet').waitFor()
    const said = page.getByRole('region', { name: 'Wat erover gezegd is' })
    await said.getByText(/Zij willen meer actiehouders van andere ministeries/).first().waitFor()
    await page.close()
  })

  test('changes to another language and stays on the same page', async () => {
    const page = await explorer.open('/commitment/NL0041?lang=nl')
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL(/\/commitment\/NL0041\?lang=fr/)
    await page.getByRole('heading', { name: 'Qui participe' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.close()
  })

  test('prints a dossier on which all evidence stands open', async () => {
    const page = await explorer.open('/commitment/NL0037?lang=nl')
    await page.locator('.verband-link-row').first().waitFor()
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('main details:not([open])').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
