import type { SimilarQuery } from '../../generated/operations.ts'
import type { Row } from '../../ui/tools/table-file.ts'

/** A commitment near the draft. */
export type Near = SimilarQuery['similar'][number]

/** What is near as rows to take along; the draft itself is not among them. */
export const nearRows = (near: readonly Near[]): readonly Row[] =>
  near.map(({ score, likelihood, reasons, commitment: { code, name, year, member, plan, findings } }) => ({
    code, name, year, member: member.name, plan: plan.name, score, likelihood, reasons: reasons.join('; '), outcomes: findings.map(({ kind, text }) => `${kind}: ${text}`).join(' | '),
  }))
