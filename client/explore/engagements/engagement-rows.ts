import { evidenceColumns } from '../../concepts/source/evidence-columns.ts'
import type { EngagementLineFragment } from '../../generated/operations.ts'
import type { Row } from '../../ui/tools/table-file.ts'

/** What a body takes part in, as rows to take along. */
export const engagementRows = (body: { readonly id: string; readonly name: string }, engagements: readonly EngagementLineFragment[]): readonly Row[] =>
  engagements.map(({ in: into, role, standing, asWritten, stage, count, unit, asOf, note, status, evidence }) => ({
    id: body.id, name: body.name, type: into.__typename, in: into.id, inName: into.name, role, standing, asWritten, stage, count, unit, asOf, note, status, ...evidenceColumns(evidence),
  }))
