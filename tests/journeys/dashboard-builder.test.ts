import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

describeInBrowser('a builder of dashboards', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('opens GraphiQL with a first question and runs it', async () => {
    const page = await explorer.open('/graphiql')
    await page.locator('.graphiql-query-editor', { hasText: 'WhatConnects' }).waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    const answer = page.locator('.graphiql-response', { hasText: 'THEMATIC_OVERLAP' })
    await answer.waitFor()
    expect(await answer.textContent()).toContain('NL0028')
    await page.close()
  })

  test('takes the operation of a page along, with the same variables, and gets the same answer', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037')
    await page.getByRole('button', { name: 'This view as GraphQL' }).click()
    expect(await page.getByLabel('curl').textContent()).toContain('commitment:NL0037')
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click()
    await page.locator('.graphiql-query-editor', { hasText: 'Surroundings' }).waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    const answer = page.locator('.graphiql-response', { hasText: 'neighbourhood' })
    await answer.waitFor()
    expect(await answer.textContent()).toContain('commitment:NL0037')
    await page.close()
  })

  test('runs the curl of a page as it stands', async () => {
    const page = await explorer.open('/')
    await page.getByRole('button', { name: 'This view as GraphQL' }).click()
    const curl = (await page.getByLabel('curl').textContent()) ?? ''
    const [, address = '', body = ''] = /^curl '([^']+)' -H '[^']+' -d '(.*)'$/s.exec(curl) ?? []
    const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(await answer.json()).toMatchObject({ data: { commitments: { totalCount: expect.any(Number) } } })
    await page.close()
  })

  test('takes along what a page shows, as a table and as JSON', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037')
    const downloads = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
    expect(downloads[0].suggestedFilename()).toBe('graph-commitment-NL0037.csv')
    await page.close()
  })

  test('meets no error on the way, and the page asks nobody but the hub', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
