import type { Bundle } from '../../bundle.ts'
import type { Known } from '../../resolve/known.ts'
import type { Remark } from '../fields/header.ts'
import type { CommitmentPage, Page } from '../page.ts'

/** What a form made of a page. */
export interface FormReading { readonly code?: string; readonly address: string; readonly bundle: Bundle; readonly remarks: readonly Remark[] }

/** A layout of pages: how it is told from others, and how it is read. */
export interface PageForm {
  readonly name: string
  readonly fits: (page: Page) => boolean
  readonly read: (page: Page, known: Known) => FormReading
}

/** Whether a page has the parts of one about a commitment. */
export const isCommitmentPage = (page: Page): page is CommitmentPage => page.title !== undefined && page.sections !== undefined && page.header !== undefined && page.header.fields.size >= 2
