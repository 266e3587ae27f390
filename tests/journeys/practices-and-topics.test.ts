import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('an official who wants to learn from others', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('reads in Dutch who does it, how often and as of when, and that nobody knows how many there are', async () => {
    const page = await explorer.open('/practice/right-to-challenge?lang=nl')
    const who = page.getByRole('region', { name: 'Wie doet het' })
    await who.getByText('Waar een bron telt: Rotterdam 6 uitdagingen (september 2017), Utrecht 5 uitdagingen (september 2017).').waitFor()
    await who.getByText(/Dat is niet hetzelfde als nul/).waitFor()
    await who.getByText(/Niemand heeft overzicht van hoeveel/).first().waitFor()
    expect(await who.getByRole('heading', { level: 3 }).allTextContents()).toEqual(expect.arrayContaining(['doet dit', 'overweegt het']))
    await page.close()
  })

  test('sees on the map and in words that of most municipalities nothing is known', async () => {
    const page = await explorer.open('/practice/right-to-challenge?lang=nl')
    await page.getByRole('img', { name: /Kaart van Nederland: 2 doen dit/ }).waitFor()
    await page.getByText(/Van de andere 3\d\d weten we niets/).first().waitFor()
    await page.close()
  })

  test('opens the words of the source for one municipality', async () => {
    const page = await explorer.open('/practice/right-to-challenge?lang=nl')
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Rotterdam', exact: true }) }).first()
    await line.locator('summary').click()
    await line.getByText('In Rotterdam zijn er zes en Utrecht vijf').waitFor()
    await page.close()
  })

  test('learns lessons and wishes apart, each with who says so', async () => {
    const page = await explorer.open('/practice/right-to-challenge')
    const findings = page.getByRole('region', { name: 'What came of it' })
    expect(await findings.getByRole('heading', { level: 3 }).allTextContents()).toEqual(expect.arrayContaining(['Lessons', 'Wishes']))
    expect(await findings.getByText('Civil society').count()).toBeGreaterThan(0)
    await page.getByText('No commitment that was read carries it out.').waitFor()
    await page.close()
  })

  test('comes to a practice from the list, and from it to a commitment', async () => {
    const page = await explorer.open('/practices?lang=nl')
    await page.getByRole('link', { name: 'Pol.is' }).click()
    await page.getByRole('region', { name: 'Actiepunten waarin het wordt uitgevoerd' }).getByRole('link', { name: /Digitale Democratie/ }).click()
    await page.waitForURL(/\/commitment\/NL0041\?lang=nl/)
    await page.close()
  })

  test('finds a topic in the tree by its Dutch name, with its former names and when each commitment was tagged so', async () => {
    const page = await explorer.open('/topics?lang=nl')
    await page.getByRole('link', { name: 'Open data', exact: true }).click()
    await page.waitForURL(/\/topic\/open-data\?lang=nl/)
    await page.getByText('Données ouvertes').waitFor()
    const tagged = page.getByRole('region', { name: /Actiepunten met dit onderwerp/ })
    const count = Number(((await tagged.getByRole('heading', { level: 2 }).textContent()) ?? '').match(/\d+/)?.[0])
    await expect.poll(() => tagged.locator('.verband-commitments > li').count()).toBe(count)
    expect(await tagged.getByText(/zo ingedeeld/).count()).toBe(count)
    await page.close()
  })

  test('is told why a topic is empty', async () => {
    const page = await explorer.open('/topic/climate-finance')
    await page.getByText(/No page or dataset that was read gives this topic to a commitment/).waitFor()
    await page.getByText(/That says nothing about what municipalities do/).waitFor()
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
