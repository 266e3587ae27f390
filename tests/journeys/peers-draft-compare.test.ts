import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('an official who writes a plan of their own', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('chooses a practice and a province, and reads who is worth talking to, why, and of how many nothing is known', async () => {
    const page = await explorer.open('/municipalities?lang=nl')
    await page.getByLabel('Werkwijze').selectOption('right-to-challenge')
    await page.waitForURL(/practice=right-to-challenge/)
    await page.getByRole('heading', { name: /^2 doen dit.* van 342 gemeenten$/ }).waitFor()
    const peer = page.locator('.verband-peer', { has: page.getByRole('link', { name: 'Utrecht', exact: true }) })
    await peer.getByText(/Right to Challenge/).first().waitFor()
    await peer.getByText(/^Waar blijkt dat uit/).first().click()
    await peer.locator('blockquote').first().waitFor()
    await page.getByLabel('Provincie').selectOption('Zuid-Holland')
    await page.waitForURL(/province=Zuid-Holland/)
    await peer.waitFor({ state: 'detached' })
    await page.locator('.verband-peer', { has: page.getByRole('link', { name: 'Rotterdam', exact: true }) }).waitFor()
    await page.close()
  })

  test('pastes a draft, sees what it is near to and why, and the draft stands in no address', async () => {
    const page = await explorer.open('/draft')
    await page.getByLabel('Your draft').fill('Municipalities form a network of pioneers for open government, exchange experience on Right to Challenge and publish what they learn.')
    const asked = page.waitForRequest((request) => request.url().includes('/graphql') && (request.postData() ?? '').includes('pioneers'))
    await page.getByRole('button', { name: 'Find what is near' }).click()
    expect((await asked).method()).toBe('POST')
    await page.getByRole('region', { name: 'Practices that your text names' }).getByRole('link', { name: 'Right to Challenge' }).waitFor()
    const near = page.getByRole('region', { name: /commitments?, the nearest/ })
    await near.getByRole('link', { name: /^NL0037/ }).first().waitFor()
    expect(page.url()).toBe(`${explorer.address}/draft`)
    await near.getByRole('link', { name: 'Compare the three nearest' }).click()
    await page.waitForURL(/\/compare\?codes=/)
    await page.close()
  })

  test('sets two commitments side by side, adds a third and takes one away', async () => {
    const page = await explorer.open('/compare?codes=NL0037,NL0041')
    await page.getByRole('region', { name: /^From/ }).getByText('differs').waitFor()
    await page.getByRole('combobox', { name: 'Add a commitment' }).fill('NL0028')
    await page.getByRole('option', { name: /NL0028/ }).first().click()
    await page.waitForURL(/codes=NL0037(,|%2C)NL0041(,|%2C)NL0028/)
    await page.getByRole('button', { name: /NL0041/ }).click()
    await page.waitForURL(/codes=NL0037(,|%2C)NL0028/)
    await page.getByRole('region', { name: 'What is said of the connection' }).getByText('could be thematic overlap').first().waitFor()
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
