import { Heading, Paragraph } from '../../ui/design-system.ts'
import { SearchBox } from './search-box.tsx'
import './not-found.css'

/** Says that something is not there and why, and offers to search. */
export function NotFound({ title, why }: { readonly title: string; readonly why: string }) {
  return (
    <div className="verband-not-found">
      <title>{`${title} · Verband`}</title>
      <Heading level={1}>{title}</Heading>
      <Paragraph>{why}</Paragraph>
      <SearchBox large />
    </div>
  )
}
