import type { Language } from '../../concepts/vocabulary.ts'
import type { PageAddress } from './address.ts'
import type { Header } from './fields/header.ts'
import type { Sections } from './fields/sections.ts'
import type { Title } from './fields/title.ts'
import type { Line } from './text/lines.ts'

/** A page as any form sees it: its stored text, free of personal data, and what stands where in it. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  readonly language: Language
  readonly address: PageAddress | undefined
  /** The name of the file it came in. */
  readonly file: string
  readonly capturedOn: string | undefined
  /** Of the file's bytes. */
  readonly sha256: string | undefined
  readonly withheld: number
  /** Whether hints of the newest site were glued into it. */
  readonly hinted: boolean
  readonly title: Title | undefined
  readonly sections: Sections | undefined
  readonly header: Header | undefined
}

/** A page about a commitment: it has a heading and a header. */
export type CommitmentPage = Page & { readonly title: Title; readonly sections: Sections; readonly header: Header }

/** Whether the site translated it by machine: it is written in English, and its French and Spanish pages are translations. */
export const isTranslated = (page: Page): boolean => page.language !== 'EN' && page.title !== undefined
