import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('an official who wants to learn from others', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('reads in Dutch who does it, how often and as of when, in which words, and that of most nothing is known', async () => {
    const page = await explorer.open('/practice/right-to-challenge?lang=nl')
    const who = page.getByRole('region', { name: 'Wie doet het' })
    await who.getByText(/Rotterdam 6 challenges \(september 2017\), Utrecht 5 challenges \(september 2017\)/).waitFor()
    await who.getByText(/Niemand heeft overzicht van hoeveel/).first().waitFor()
    expect(await who.getByRole('heading', { level: 3 }).allTextContents()).toEqual(expect.arrayContaining(['doet dit', 'overweegt het']))
    await page.getByText(/Van de andere 3\d\d weten we niets/).first().waitFor()
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Rotterdam', exact: true }) }).first()
    await line.locator('summary').first().click()
    await line.getByText('In Rotterdam zijn er zes en Utrecht vijf').first().waitFor()
    await page.close()
  })

  test('comes to a practice from the list, and from it to a commitment', async () => {
    const page = await explorer.open('/practices?lang=nl')
    await page.getByRole('link', { name: 'Pol.is' }).first().click()
    await page.getByRole('region', { name: 'Actiepunten waarin het wordt uitgevoerd' }).getByRole('link', { name: /Digitale Democratie/ }).first().click()
    await page.waitForURL(/\/commitment\/NL0041\?lang=nl/)
    await page.close()
  })

  test('finds a topic in the tree by its Dutch name, with when each commitment was tagged so', async () => {
    const page = await explorer.open('/topics?lang=nl')
    await page.getByRole('link', { name: 'Open data', exact: true }).first().click()
    await page.waitForURL(/\/topic\/open-data\?lang=nl/)
    const tagged = page.getByRole('region', { name: /Actiepunten met dit onderwerp/ })
    const count = Number(((await tagged.getByRole('heading', { level: 2 }).textContent()) ?? '').match(/\d+/)?.[0])
    await expect.poll(() => tagged.locator('.verband-commitments > li').count()).toBe(count)
    await page.close()
  })

  test('is told of Vlaardingen plainly that nothing is known, which is not zero', async () => {
    const page = await explorer.open('/municipality/GM0622?lang=nl')
    await page.getByRole('heading', { name: 'Over Vlaardingen is hier niets bekend.' }).waitFor()
    await page.getByText(/Dat is niet hetzelfde als nul/).first().waitFor()
    expect(await page.getByRole('region', { name: /Werkwijzen/ }).count()).toBe(0)
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
