import { evidenceColumns } from '../../concepts/source/evidence-columns.ts'
import type { Row } from '../../ui/tools/table-file.ts'
import { codeOf, type Peer } from './peers.ts'

/** Municipalities as rows to take along: one for each thing they do, and one for each of which nothing is known. */
export const peerRows = (peers: readonly Peer[]): readonly Row[] =>
  peers.flatMap(({ municipality, look, engagements }): readonly Row[] => {
    const { id, name, province, inhabitants, inhabitantsYear, validTo, participations } = municipality
    const about = { code: codeOf(id), name, province, inhabitants, inhabitantsYear, ended: validTo, known: look !== null || participations.totalCount > 0 }
    const silent = { in: null, role: null, stage: null, count: null, unit: null, asOf: null, standing: null, asWritten: null, note: null, ...evidenceColumns([]) }
    if (engagements.length === 0) return [{ ...about, ...silent }]
    return engagements.map(({ in: into, role, stage, count, unit, asOf, standing, asWritten, note, evidence }) => ({
      ...about, in: into?.name ?? null, role, stage, count, unit, asOf, standing, asWritten, note, ...evidenceColumns(evidence),
    }))
  })
