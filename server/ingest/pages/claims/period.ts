import type { Bundle } from '../../bundle.ts'
import type { Voice } from '../../../concepts/vocabulary.ts'
import type { Span } from '../fields/span.ts'
import { passage } from './context.ts'

type CommitmentRecord = Bundle['commitments'][number]['records'][number]

/** A day and the words that give it. */
interface Dated { readonly date: string; readonly at: Span }

/** What a period says of a commitment: one record where its days stand in one place, else one for each, so that no words stand for a day that they do not give. */
export function periodRecords({ start, end }: { readonly start?: Dated | undefined; readonly end?: Dated | undefined }, where: { readonly source: string; readonly section: string; readonly voice: Voice }): readonly CommitmentRecord[] {
  const record = (at: Span, says: CommitmentRecord['says']): CommitmentRecord => ({ from: passage(where.source, where.section, at), voice: where.voice, says })
  if (start && end && start.at.start === end.at.start) return [record(start.at, { start: start.date, end: end.date })]
  return [...(start ? [record(start.at, { start: start.date })] : []), ...(end ? [record(end.at, { end: end.date })] : [])]
}
