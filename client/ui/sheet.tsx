import type { ReactNode } from 'react'
import './sheet.css'

interface SheetProps {
  /** What the page is called in the window's title and in the history. */
  readonly title: string
  /** Whether its parts take all the width there is. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A page that is read from top to bottom: a head, parts, and the tools of the view. */
export const Sheet = ({ title, wide = false, children }: SheetProps) => (
  <article className={`verband-sheet${wide ? ' verband-sheet--wide' : ''}`}>
    <title>{`${title} · Verband`}</title>
    {children}
  </article>
)

/** What stands above the parts of a page. */
export const SheetHead = ({ children }: { readonly children: ReactNode }) => <header className="verband-sheet__head">{children}</header>

/** Codes, tags and facts that stand under a page's title, in one line where they fit. */
export const Identity = ({ children }: { readonly children: ReactNode }) => <div className="verband-sheet__identity">{children}</div>
