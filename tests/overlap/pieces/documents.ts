import type { Language } from '../../../server/concepts/vocabulary.ts'
import type { Document } from '../../../server/likeness/document.ts'

/** A document of a title and a text, without a vector unless one is given. */
export const document = (id: string, title: string, body = '', language: Language = 'EN', vector: readonly number[] | null = null): Document =>
  ({ id, language, title, otherTitles: '', body, vector: vector && Float32Array.from(vector) })

/** Twelve small texts of four subjects: three each of water, parliament, contracts and schools. */
export const library: readonly Document[] = [
  ['water', ['Clean drinking water in every village', 'Wells and drinking water pipes', 'Drinking water quality measured in villages']],
  ['parliament', ['Parliament debates broadcast live', 'Live broadcast of committee debates', 'Voting records of parliament debates']],
  ['contracts', ['Register of procurement contracts', 'Procurement contracts disclosed in a register', 'Disclosed tenders and procurement']],
  ['schools', ['School budgets explained to parents', 'Parents discuss school budgets', 'School inspections for parents']],
].flatMap(([subject, titles]) => (titles as readonly string[]).map((title, place) => document(`${String(subject)}-${place}`, title, `${title}. A text about ${String(subject)}.`)))
