import { LinkGroupHead } from './link-group-head.tsx'
import type { LinkGroup } from './link-groups.ts'
import { LinkRow } from './link-row.tsx'
import './link-group-view.css'

/** Links of one kind on one word: what they say, who says it, in which words, and of which commitments. */
export const LinkGroupView = ({ group }: { readonly group: LinkGroup }) => (
  <section className="verband-link-group">
    <LinkGroupHead group={group} />
    <ul className="verband-link-group__links">
      {group.edges.map((edge) => <LinkRow key={edge.link.id} edge={edge} group={group} />)}
    </ul>
  </section>
)
