import type { ReactNode } from 'react'
import './disclosure.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
}

/** Something that opens in place; on paper it is open. */
export const Disclosure = ({ summary, children, open = false }: DisclosureProps) => (
  <details className="verband-disclosure" open={open}>
    <summary>{summary}</summary>
    <div className="verband-disclosure__content">{children}</div>
  </details>
)
