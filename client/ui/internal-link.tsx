import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { keepStandpoint } from '../standpoint.ts'

interface InternalLinkProps {
  readonly to: string
  readonly className?: string
  readonly lang?: string | undefined
  readonly children: ReactNode
}

/** A link within the site, which keeps language and revision. */
export function InternalLink({ to, className = 'ams-link', lang, children }: InternalLinkProps) {
  const [params] = useSearchParams()
  return <Link className={className} to={keepStandpoint(to, params)} lang={lang}>{children}</Link>
}
