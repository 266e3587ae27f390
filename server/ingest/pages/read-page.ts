import type { Bundle } from '../bundle.ts'
import type { Known } from '../resolve/known.ts'
import type { CapturedFile, KeptPage, Refused } from './captured-file.ts'
import type { Remark } from './fields/header.ts'
import { pageForms } from './forms/registry.ts'
import { openPage, reopenPage } from './open-page.ts'
import type { Page } from './page.ts'

/** What a captured page came to: its claims, how many pieces of personal data were withheld, and the lines that were not understood. */
export interface PageReading {
  /** The layout that it was read as. */
  readonly form: string
  /** The page's own address, one form for one page and language: the origin within which a newer capture replaces an older. */
  readonly address: string
  readonly code?: string
  readonly bundle: Bundle
  readonly withheld: number
  readonly remarks: readonly Remark[]
}

/** No page says more, however long the list is that it ends with. */
const mostStatements = 10_000

/** Reads one captured page, in any layout and language that is known, or says why not. Nothing is written. */
export function readPage(file: CapturedFile, known: Known): PageReading | Refused {
  const page = openPage(file)
  return 'refused' in page ? page : readingOf(page, known)
}

/** Reads the kept text of a page again, when more is known than there was. */
export const readKept = (kept: KeptPage, known: Known): PageReading | Refused => readingOf(reopenPage(kept), known)

function readingOf(page: Page, known: Known): PageReading | Refused {
  const [ofAddress, printed] = [page.address?.code, page.title?.code]
  if (ofAddress && printed && ofAddress !== printed) return { refused: `expected the page of ${ofAddress}, as its address says, but its heading is that of ${printed}. Give it with the address that it was saved from.` }
  const form = pageForms.find(({ fits }) => fits(page))
  if (!form) return { refused: `expected a page of a known form (a commitment page of OGP in English, French, Spanish or Dutch, or news on open government), but found none of their labels. Known forms: ${pageForms.map(({ name }) => name).join(', ')}.` }
  const reading = form.read(page, known)
  const statements = Object.values(reading.bundle).reduce((sum, list) => sum + list.length, 0)
  if (statements > mostStatements) return { refused: `expected a page with at most ${mostStatements.toLocaleString('en')} statements, got ${statements.toLocaleString('en')}. Save the one page alone.` }
  return { form: form.name, withheld: page.withheld, ...reading }
}
