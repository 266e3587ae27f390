import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('somebody who doubts', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('sees everything that rests on a document, by passage, and narrows it to links', async () => {
    const page = await explorer.open('/source/ogp-nl0037-en')
    const claims = page.getByRole('region', { name: /What rests on it/ })
    await claims.getByRole('button', { name: /^link \d+/ }).click()
    await page.waitForURL(/kind=LINK/)
    const overlap = claims.locator('.verband-claims__passage').filter({ hasText: 'particularly Commitments 1, 5, 8, and 11' })
    await overlap.getByRole('link', { name: /NL0028/ }).first().waitFor()
    expect(await overlap.textContent()).toMatch(/possible.*IRM reviewer/)
    expect(await claims.getByText('assessment', { exact: true }).count()).toBe(0)
    await page.close()
  })

  test('reaches the last claim, page after page', async () => {
    const page = await explorer.open('/source/ogp-nl0037-en')
    const total = Number(await page.getByRole('region', { name: /What rests on it/ }).locator('.verband-part__count').textContent())
    for (let shown = 50; shown < total; shown += 50) {
      await page.getByRole('button', { name: 'Show more' }).click()
      await page.getByText(`${Math.min(shown + 50, total)} of ${total}`).waitFor()
    }
    expect(await page.locator('.verband-claims__list > li').count()).toBe(total)
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
    await page.close()
  })

  test('is told what a machine translated and what was only cited', async () => {
    const page = await explorer.open('/sources')
    await page.getByLabel('Kind').selectOption('IRM_REPORT')
    await page.waitForURL(/kind=IRM_REPORT/)
    await page.getByRole('link', { name: /Design Report 2018-2020/ }).click()
    await page.getByText('Cited, not captured.').waitFor()
    await page.getByRole('region', { name: /What cites it/ }).getByRole('link', { name: /French page/ }).click()
    await page.getByText('Translated by a machine.').waitFor()
    await page.close()
  })

  test('sees of a body what it takes part in, by plan, with roles and doubts', async () => {
    const page = await explorer.open('/institution/province-of-zuid-holland')
    const commitments = page.getByRole('region', { name: /^Commitments/ })
    await commitments.getByRole('listitem').filter({ hasText: 'NL0036' }).first().waitFor()
    expect(await commitments.getByRole('listitem').filter({ hasText: 'NL0036' }).first().textContent()).toMatch(/the source is in doubt|not sure/i)
    expect(await commitments.getByRole('heading', { level: 3 }).allTextContents()).toEqual([expect.stringContaining('2020-2022'), expect.stringContaining('2018-2020')])
    await page.close()
  })

  test('finds a body by kind and name', async () => {
    const page = await explorer.open('/institutions?kind=CSO')
    await page.getByLabel('Name').fill('open state')
    await page.waitForURL(/q=open\+state/)
    await page.getByText('1 of 1').waitFor()
    await page.getByRole('link', { name: 'Open State Foundation' }).click()
    await page.waitForURL(/\/institution\/open-state-foundation$/)
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})

describeInBrowser('the page of all data', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('opens an example in GraphiQL, ready to run', async () => {
    const page = await explorer.open('/data')
    await page.getByRole('region', { name: /Examples that run/ }).getByRole('link', { name: /overlap-of-a-commitment/ }).click()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.locator('.graphiql-response', { hasText: 'NL0032' }).waitFor()
    await page.close()
  })

  test('gives files, and says what each of their columns means', async () => {
    const page = await explorer.open('/data')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'commitments.csv' }).click()])
    expect(file.suggestedFilename()).toMatch(/^verband-commitments.*\.csv$/)
    await page.getByText(/What the \d+ columns of commitments mean/).click()
    await page.getByRole('cell', { name: 'plan_number' }).waitFor()
    await page.close()
  })

  test('finds a word in the dictionary, and keeps it in the address', async () => {
    const page = await explorer.open('/data')
    await page.getByLabel('Find a word').fill('machine translation')
    await page.waitForURL(/word=machine\+translation/)
    await page.getByRole('region', { name: 'Data dictionary' }).getByText('Source', { exact: true }).first().waitFor()
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
