import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('somebody who wants the documents and the data', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('sees what rests on a document, by passage, and narrows it to links', async () => {
    const page = await explorer.open('/source/ogp-nl0037-en')
    const claims = page.getByRole('region', { name: /What rests on it/ })
    await claims.getByRole('button', { name: /^link \d+/ }).click()
    await page.waitForURL(/kind=LINK/)
    await claims.getByText('particularly Commitments 1, 5, 8, and 11').first().waitFor()
    await claims.getByRole('link', { name: /NL0028/ }).first().waitFor()
    await page.close()
  })

  test('finds a body by kind and name, and what it takes part in, by plan', async () => {
    const page = await explorer.open('/institutions?kind=PROVINCE')
    await page.getByLabel('Name').fill('zuid')
    await page.waitForURL(/q=zuid/)
    await page.getByRole('link', { name: /Zuid-Holland/ }).first().click()
    await page.waitForURL(/\/institution\/province-of-zuid-holland$/)
    const commitments = page.getByRole('region', { name: /^Commitments/ })
    await commitments.getByRole('listitem').filter({ hasText: 'NL0036' }).first().waitFor()
    await page.close()
  })

  test('takes a table, and reads in place what its columns and each format are', async () => {
    const page = await explorer.open('/data')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'commitments.csv' }).click()])
    expect(file.suggestedFilename()).toMatch(/^verband-commitments.*\.csv$/)
    await page.getByText(/GEXF 1\.2/).waitFor()
    await page.getByText(/What the \d+ columns of commitments mean/).click()
    await page.getByRole('cell', { name: 'plan_number', exact: true }).waitFor()
    await page.getByText('What graph files hold, and how to narrow them').click()
    await page.getByRole('cell', { name: 'asserter', exact: true }).waitFor()
    await page.close()
  })

  test('takes along the graph that is shown, as a file that follows the filters and as a picture', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037&not-kind=ABOUT')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'GraphML file' }).click()])
    expect(file.url()).toContain('not-kind=ABOUT')
    const [drawing] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG' }).click()])
    expect(drawing.suggestedFilename()).toBe('graph-commitment-NL0037.svg')
    const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()])
    expect(picture.suggestedFilename()).toBe('graph-commitment-NL0037.png')
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
