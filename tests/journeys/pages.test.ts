import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, overflowOf, violationsOf } from './explorer.ts'

const pages = [
  ['home', '/?lang=en'], ['home in Spanish', '/?lang=es'], ['search', '/search?q=open'], ['search without hits', '/search?q=zzzzzz'],
  ['dossier', '/commitment/NL0037'], ['dossier in Dutch', '/commitment/NL0041?lang=nl'], ['dossier of little', '/commitment/NL0022'], ['unknown commitment', '/commitment/NL9999'],
  ['graph', '/graph?of=commitment:NL0037'], ['graph, something chosen', '/graph?of=commitment:NL0037&selected=commitment:NL0032'], ['graph as table', '/graph?of=commitment:NL0037&view=table'],
  ['graph of nothing yet', '/graph'], ['no page', '/nowhere'],
] as const

describeInBrowser('every page', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test.each(pages.flatMap(([name, path]) => (['light', 'dark'] as const).map((scheme) => [name, scheme, path] as const)))('%s breaks no rule of axe when it is %s', async (_, colorScheme, path) => {
    const page = await explorer.open(path, { colorScheme })
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true })
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  test.each(pages.flatMap(([name, path]) => [320, 1920].map((width) => [name, width, path] as const)))('%s fits a window of %i pixels', async (_, width, path) => {
    const page = await explorer.open(path, { viewport: { width, height: 800 } })
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await page.close()
  })

  test.each(pages)('%s has a title and one first heading', async (_, path) => {
    const page = await explorer.open(path)
    expect(await page.title()).toMatch(/Verband/)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.close()
  })

  test('comes back as it was, by back, forward and reload', async () => {
    const page = await explorer.open('/graph?of=commitment:NL0037')
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('checkbox', { name: /leads/ }).uncheck()
    await page.waitForURL(/not-kind=LEAD/)
    await page.goBack()
    expect(await page.getByRole('checkbox', { name: /leads/ }).isChecked()).toBe(true)
    await page.goForward()
    expect(await page.getByRole('checkbox', { name: /leads/ }).isChecked()).toBe(false)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.getByRole('checkbox', { name: /leads/ }).isChecked()).toBe(false)
    expect(await page.getByRole('table').count()).toBe(2)
    await page.close()
  })

  test('draws the same graph in the same places on every visit', async () => {
    const picture = async (): Promise<string> => {
      const page = await explorer.open('/graph?of=commitment:NL0037')
      await page.waitForTimeout(1500)
      const drawn = await page.getByRole('application').screenshot()
      await page.close()
      return drawn.toString('base64')
    }
    expect(await picture()).toBe(await picture())
  })
})
