import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import { sayingOf } from '../../concepts/link/saying.ts'
import { evidenceColumns } from '../../concepts/source/evidence-columns.ts'
import type { EvidencePassageFragment } from '../../generated/operations.ts'
import type { Row } from '../../ui/tools/table-file.ts'
import type { DossierCommitment } from '../../explore/dossier/dossier-commitment.ts'

/** The dossier as rows: one for each claim, with who says it and where. */
export function dossierRows(commitment: DossierCommitment, edges: readonly LinkEdge[]): readonly Row[] {
  const row = (part: string, what: string, value: string | null, by: string | null, evidence: readonly EvidencePassageFragment[]): Row => ({
    commitment: commitment.code, part, what, value, by, ...evidenceColumns(evidence),
  })
  return [
    ...edges.map(({ node, link, direction }) => row('link', sayingOf(link.kind, direction), `${node.code} ${node.name} (${link.modality}, ${link.status})`, link.asserter, link.evidence)),
    ...commitment.milestones.map(({ label, text, start, end, due, evidence }) => row('milestone', label ?? '', `${text} [${[start, end, ...due].filter(Boolean).join(', ')}]`, null, [evidence])),
    ...commitment.participants.map(({ role, institution, standing, evidence }) => row('participant', role, `${institution.name} (${standing})`, null, evidence)),
    ...commitment.assessments.map(({ indicator, value, state, by, report, evidence }) => row('assessment', indicator, `${value ?? state}${report ? ` (${report})` : ''}`, by, [evidence])),
    ...commitment.findings.map(({ kind, text, by, evidence }) => row('finding', kind, text, by, evidence)),
    ...commitment.references.map(({ phrase, state, targets, evidence }) => row('reference', state, `${phrase}: ${targets.map(({ code }) => code).join(', ')}`, null, [evidence])),
    ...commitment.topics.map(({ topic, taggedOn, evidence }) => row('topic', taggedOn ?? '', topic.name, null, [evidence])),
    ...commitment.statements.map(({ property, value, evidence }) => row('statement', property, value, null, [evidence])),
  ]
}
