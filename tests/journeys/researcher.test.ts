import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('a researcher of the IRM', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('goes from a question on the front page to what NL0037 overlaps with, in the reviewer\'s words', async () => {
    const page = await explorer.open('/')
    await page.getByRole('link', { name: /What does NL0037/ }).click()
    await page.waitForURL(/\/commitment\/NL0037/)
    const connections = page.getByRole('region', { name: 'Connections' })
    await connections.getByRole('heading', { name: 'Overlaps in theme, possibly' }).waitFor()
    expect(await connections.locator('.verband-link-row__code').allTextContents()).toEqual(['NL0032', 'NL0036', 'NL0033', 'NL0028'])
    await connections.getByText('particularly Commitments 1, 5, 8, and 11').first().waitFor()
    await connections.getByText('IRM reviewer').first().waitFor()
    await page.close()
  })

  test('finds both starts where the date stands, and who gives which', async () => {
    const page = await explorer.open('/commitment/NL0037')
    const glance = page.getByRole('region', { name: 'At a glance' })
    expect(await glance.getByText('Sources disagree on: start.').isVisible()).toBe(true)
    await glance.getByRole('link', { name: 'Compare' }).first().click()
    const conflicts = page.getByRole('region', { name: 'Where sources disagree' })
    for (const value of ['1 July 2018', 'January 2018']) expect(await conflicts.getByText(value, { exact: true }).first().isVisible()).toBe(true)
    expect(await conflicts.getByText('shown on this page').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('sees each scale whole, the one that is pending without a value and with its reason', async () => {
    const page = await explorer.open('/commitment/NL0037')
    const assessments = page.getByRole('region', { name: 'Assessments' })
    const impact = assessments.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Potential impact' }) }).first()
    expect(await impact.locator('[aria-current]').allTextContents()).toEqual(['Minor'])
    expect(await impact.locator('ol').first().locator('li').allTextContents()).toEqual(['None', 'Minor', 'Moderate', 'Transformative'])
    expect(await assessments.getByText('Still to be reviewed when this source was captured.').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('opens the evidence of a link in place and cites it with its revision', async () => {
    const page = await explorer.open('/commitment/NL0037')
    const row = page.locator('.verband-link-row', { hasText: 'NL0032' })
    await row.getByText('How sure, and how to cite').click()
    expect(await row.getByText(/possibly NL0037 overlaps in theme with NL0032/).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    expect(await page.getByText(/Verband\. “NL0037 .*”\. Revision \d+\./).isVisible()).toBe(true)
    expect(await page.getByLabel('BibTeX').textContent()).toMatch(/@misc\{verband-NL0037-r\d+/)
    await page.close()
  })

  test('walks from the dossier into the graph, chooses an edge and reads what it rests on', async () => {
    const page = await explorer.open('/commitment/NL0037')
    await page.getByRole('link', { name: 'Explore in the graph' }).click()
    await page.waitForURL(/\/graph\?of=commitment:NL0037/)
    await page.goto(`${page.url()}&selected=link:NL0032-NL0037-thematic-overlap-irm`)
    const chosen = page.getByRole('region', { name: 'Chosen' })
    await chosen.getByText('could be thematic overlap').first().waitFor()
    expect(await chosen.getByText(/IRM reviewer · possibly/).isVisible()).toBe(true)
    await page.close()
  })

  test('opens more of a thing by one kind of connection, and is told beforehand how many there are', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037&selected=commitment:NL0028')
    const topics = page.getByRole('group', { name: 'Open more' }).getByRole('button', { name: /is about/ })
    expect(await topics.textContent()).toMatch(/\(\+[1-9]\d*\)/)
    await topics.click()
    await page.waitForURL(/open=ABOUT/)
    await topics.waitFor({ state: 'detached' })
    await page.close()
  })

  test('is told that an unknown code is unknown, and not that it does not exist', async () => {
    const page = await explorer.open('/commitment/NL9999')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('NL9999 is not in the graph')
    await page.close()
  })

  test('meets no error on the way and sends nothing elsewhere', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
