import type { ReactNode } from 'react'
import { InternalLink } from '../../ui/internal-link.tsx'

interface QuestionProps {
  readonly who: string
  /** An address of the explorer, or else one outside its router. */
  readonly to?: string
  readonly href?: string
  readonly answer: string
  readonly children: ReactNode
}

/** Somebody's question as a link to its answer, with the answer in short. */
export const Question = ({ who, to, href, answer, children }: QuestionProps) => (
  <section className="verband-question">
    <p className="verband-soft verband-small">{who}</p>
    <h3 className="ams-heading ams-heading--3 verband-question__link">
      {to ? <InternalLink to={to}>{children}</InternalLink> : <a className="ams-link" href={href}>{children}</a>}
    </h3>
    <p>{answer}</p>
  </section>
)
