import { readFile } from 'node:fs/promises'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readers } from '../../server/compose.ts'
import { warmSearch } from '../../server/explore/search/search.store.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { warm } from '../../server/reading/warm.ts'
import { askedHub } from '../setup/asked-hub.ts'
import { browserPath } from '../setup/browser.ts'
import { seedsToLookAt } from '../setup/seeded-graph.ts'

/** A rule of axe that a page breaks, and where. */
export interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** The built explorer over the seeds, in a real browser. */
export interface Explorer {
  readonly address: string
  /** Opens a page in a window of its own and waits until it has settled. */
  open(path: string, window?: BrowserContextOptions): Promise<Page>
  /** What pages complained about so far: errors, and requests to anywhere else. */
  readonly complaints: () => readonly string[]
  stop(): Promise<void>
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Serves the built explorer over the seeds as they are, or over a graph of a journey's own, warmed as a hub warms it, and starts a browser. */
export async function openExplorer(own?: Graph): Promise<Explorer> {
  const graph = own ?? (await seedsToLookAt())
  await warmed(graph)
  const hub = await askedHub(graph)
  const browser = await chromium.launch({ executablePath: browserPath ?? '', headless: true, args: flags })
  const complaints: string[] = []
  return {
    address: hub.address,
    complaints: () => [...complaints],
    open: async (path, window = {}) => {
      const page = await newPage(browser, { reducedMotion: 'reduce', locale: 'en-GB', ...window }, hub.address, complaints)
      await page.goto(`${hub.address}${path}`, { waitUntil: 'networkidle' })
      await settle(page)
      return page
    },
    stop: async () => {
      await browser.close()
      await hub.stop()
      await graph.close()
    },
  }
}

/** As the hub warms itself; where the processor is busy with other things, planning a statement can take longer than a reader may wait, and is tried again. */
async function warmed(graph: Graph, attempts = 6): Promise<void> {
  try {
    await warm(graph, readers)
    await warmSearch(graph)
  } catch (error) {
    if (attempts === 1) throw error
    await warmed(graph, attempts - 1)
  }
}

async function newPage(browser: Browser, window: BrowserContextOptions, address: string, complaints: string[]): Promise<Page> {
  const page = await browser.newPage(window)
  page.setDefaultTimeout(60_000)
  page.setDefaultNavigationTimeout(60_000)
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('request', (request) => void (/^(data|blob):/.test(request.url()) || request.url().startsWith(address) || complaints.push(`asked ${request.url()}`)))
  return page
}

/** Waits until a page has its heading and nothing on it still waits. GraphiQL has a heading of its own making. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1, .graphiql-query-editor').first().waitFor()
  await page.locator('.ams-skeleton').first().waitFor({ state: 'detached' })
}

/** What axe finds wrong with a page as it stands. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'))
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>('axe.run(document)')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
}

/** How far a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
