import type { Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../setup/browser.ts'
import { type Explorer, openExplorer, settle } from './explorer.ts'

/** A text that an answer of the API gave, and the language that it says it is in. */
interface Told { readonly text: string; readonly language: string }

const pages = [
  ['/commitment/NL0037', 'nl'], ['/commitment/NL0041', 'fr'], ['/commitment/NL0015', 'nl'], ['/plan/AP_NLD01', 'nl'], ['/plan/AP_NLD03', 'fr'], ['/search?q=government', 'nl'], ['/municipality/GM0344', 'fr'],
  ['/institutions', 'fr'], ['/institution/open-state-foundation', 'nl'], ['/topic/open-data', 'nl'], ['/activity/action-holders-meeting-2017', 'fr'], ['/practice/right-to-challenge', 'fr'], ['/sources', 'nl'], ['/source/ogp-nl0037-en', 'nl'],
  ['/paths?from=NL0037&to=NL0020&view=table', 'nl'], ['/compare?codes=NL0037,NL0015', 'fr'], ['/graph?of=commitment:NL0015&view=table', 'nl'],
] as const

/** Fields whose language stands in a field beside them. */
const spoken = ['name', 'text', 'note', 'target', 'result', 'label'] as const

/** Every text of an answer with its language. */
function toldIn(value: unknown): readonly Told[] {
  if (Array.isArray(value)) return value.flatMap(toldIn)
  if (value === null || typeof value !== 'object') return []
  const fields = value as Readonly<Record<string, unknown>>
  const pairs = [...spoken.map((field) => [fields[field], fields[`${field}Language`]]), [fields.value, fields.language]]
  // Places are called the same in most languages, and provinces by the names of towns.
  if (typeof fields.id === 'string' && fields.id.startsWith('municipality:')) return Object.values(fields).flatMap(toldIn)
  const own = pairs.flatMap(([text, language]) => (typeof text === 'string' && typeof language === 'string' ? [{ text, language: language.toLowerCase() }] : []))
  return [...own, ...Object.values(fields).flatMap(toldIn)]
}

/** Goes to a page and gathers what the API tells it. */
async function told(page: Page, address: string): Promise<readonly Told[]> {
  const answers: Promise<unknown>[] = []
  // An answer to the page before, which came too late, has no body any more.
  const listen = (response: Response): void => void (response.url().includes('/graphql') && answers.push(response.json().catch(() => null)))
  page.on('response', listen)
  await page.goto(address, { waitUntil: 'networkidle' })
  await settle(page)
  page.off('response', listen)
  return toldIn(await Promise.all(answers))
}

/** The texts on a page, each with the language of the element that it stands in. */
const shown = (page: Page): Promise<readonly Told[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const found: { text: string; language: string }[] = []
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) found.push({ text: texts.currentNode.textContent?.trim() ?? '', language: texts.currentNode.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '' })
    return found
  })

describeInBrowser('a reader of another language', () => {
  let explorer: Explorer
  beforeAll(async () => { explorer = await openExplorer() })
  afterAll(() => explorer.stop())

  test.each(pages)('is told on %s in %s of each text that is in another', async (path, reader) => {
    const page = await explorer.open('/nowhere')
    const answered = await told(page, `${explorer.address}${path}${path.includes('?') ? '&' : '?'}lang=${reader}`)
    const own = new Set(answered.filter(({ language }) => language === reader).map(({ text }) => text))
    const foreign = new Map(answered.filter(({ text, language }) => language !== reader && !own.has(text)).map(({ text, language }) => [text, language]))
    const texts = (await shown(page)).filter(({ text }) => foreign.has(text))
    expect(texts.filter(({ text, language }) => language === reader || (language !== foreign.get(text) && !answered.some((one) => one.text === text && one.language === language)))).toEqual([])
    expect(answered.length).toBeGreaterThan(0)
    await page.close()
  })

  test('sees the mark of a foreign title, and none on a title in their own', async () => {
    const page = await explorer.open('/commitment/NL0015?lang=nl')
    const marks = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element, '::after').content)
    expect(await marks('h1 [lang="en"]')).toContain('en')
    await page.goto(`${explorer.address}/commitment/NL0037?lang=nl`, { waitUntil: 'networkidle' })
    await settle(page)
    expect(await page.locator('h1 [lang]').count()).toBe(0)
    await page.close()
  })

  test('meets no error on the way', () => {
    expect(explorer.complaints()).toEqual([])
  })
})
