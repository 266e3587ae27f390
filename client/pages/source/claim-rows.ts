import type { Row } from '../../ui/tools/table-file.ts'
import type { SourceClaim } from './said.ts'
import type { ShownSource } from './shown-source.ts'

/** What rests on a document, as rows to take along. */
export const claimRows = (source: Pick<ShownSource, 'id'>, claims: readonly SourceClaim[]): readonly Row[] =>
  claims.map(({ id, kind, subjects, objects, says, evidence }) => ({
    source: source.id, kind, id,
    of: subjects.map((thing) => thing.id).join(' '),
    to: objects.map((thing) => thing.id).join(' '),
    says: says.map(({ property, value }) => `${property}: ${value}`).join('; '),
    section: evidence.section, quote: evidence.quote, stance: evidence.stance,
  }))
