import type { ReactNode } from 'react'
import './with-aside.css'

interface WithAsideProps {
  readonly head: ReactNode
  readonly aside: ReactNode
  readonly children: ReactNode
}

/** A page of parts with a head, and pictures beside them; on a small screen the pictures come last. */
export const WithAside = ({ head, aside, children }: WithAsideProps) => (
  <article className="verband-with-aside">
    <header className="verband-with-aside__head">{head}</header>
    <div className="verband-with-aside__parts">{children}</div>
    <div className="verband-with-aside__aside">{aside}</div>
  </article>
)
