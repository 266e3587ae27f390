import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

describeInBrowser('somebody without a mouse', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test('skips to the content with the first key', async () => {
    const page = await explorer.open('/commitment/NL0037')
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.close()
  })

  test('finds a commitment as they type, and opens it with the arrow keys', async () => {
    const page = await explorer.open('/')
    await page.getByRole('combobox').focus()
    await page.keyboard.type('NL0041')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const active = await page.getByRole('combobox').getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${active}"]`).textContent()).toContain('NL0041')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/commitment\/NL0041/)
    await page.locator('#main:focus').waitFor()
    await page.close()
  })

  test('closes the proposals with Escape and keeps what was typed', async () => {
    const page = await explorer.open('/')
    await page.getByRole('combobox').focus()
    await page.keyboard.type('open')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect(await page.getByRole('combobox').inputValue()).toBe('open')
    await page.close()
  })

  test('opens the evidence of a claim with Enter', async () => {
    const page = await explorer.open('/commitment/NL0037')
    const part = page.getByRole('region', { name: 'Who takes part' })
    await part.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await part.locator('details[open] blockquote').first().waitFor()
    expect(await part.locator('details[open] blockquote').first().isVisible()).toBe(true)
    await page.close()
  })

  test('walks the drawn graph with the arrow keys and hears where they are', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037&selected=commitment:NL0037')
    await page.waitForTimeout(1000)
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowUp')
    await page.waitForURL((url) => (url.searchParams.get('selected') ?? 'commitment:NL0037') !== 'commitment:NL0037')
    expect(await page.locator('.verband-canvas [role="status"]').textContent()).toMatch(/connections? shown/)
    await page.close()
  })

  test('sorts the table that equals the drawing', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037&view=table')
    const header = page.getByRole('columnheader', { name: 'Name' })
    await header.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/sort-nodes=label%3Aup/)
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Name' }).waitFor()
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
