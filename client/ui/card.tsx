import type { ReactNode } from 'react'
import { Heading } from './design-system.ts'
import { Failed } from './failed.tsx'
import { PartBoundary } from './part-boundary.tsx'
import './card.css'

/** A framed aside with its own heading. */
export const Card = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="verband-card" aria-label={title}>
    <Heading level={2} size="level-3">{title}</Heading>
    <PartBoundary instead={(retry) => <Failed onRetry={retry} />}>{children}</PartBoundary>
  </section>
)
