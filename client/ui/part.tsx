import { useContext, type ReactNode } from 'react'
import { Heading } from './design-system.ts'
import { Failed } from './failed.tsx'
import { PartBoundary } from './part-boundary.tsx'
import { PartPlaceContext, usePartId } from './part-place.ts'
import './part.css'

interface PartProps {
  readonly id: string
  readonly title: string
  /** What stands beside the title, a count for instance. */
  readonly count?: string | undefined
  /** One sentence on how to read this part. */
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** One part of a page: a heading that can be linked to, and a content that may fail on its own. */
export function Part({ id: name, title, count, lead, children }: PartProps) {
  const id = usePartId(name)
  const { level, under } = useContext(PartPlaceContext)
  return (
    <section className="verband-part" id={id} aria-labelledby={under ? `${under} ${id}-title` : `${id}-title`}>
      <Heading level={level} id={`${id}-title`} tabIndex={-1}>
        {title} {count && <span className="verband-part__count">{count}</span>}
      </Heading>
      {lead && <p className="verband-part__lead">{lead}</p>}
      <PartBoundary instead={(retry) => <Failed onRetry={retry} />}>{children}</PartBoundary>
    </section>
  )
}
