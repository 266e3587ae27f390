import type { Said } from '../record/draft.ts'

/** What makes two claims of one sort: their kind, who speaks, and on which scale or in which role. Links are not here: their ids say all of it. */
const sorts: Readonly<Record<string, readonly string[]>> = {
  Finding: ['kind', 'by'], Participation: ['role'], Assessment: ['indicator', 'scale', 'by'], Milestone: [], Reference: ['numbers'],
}
/** What a claim is about, by its relationships. */
const subjects = ['ABOUT', 'IN', 'ASSESSED', 'HAS_MILESTONE']

/** Whether two claims may be one: of one sort, by one body where a body takes part, and about one thing at least. */
export function areKin(one: Said, other: Said): boolean {
  return sorts[one.label] !== undefined && sortOf(one) === sortOf(other) && subjectsOf(one).some((subject) => subjectsOf(other).includes(subject))
}

const sortOf = ({ label, properties, refs }: Said): string =>
  JSON.stringify([label, ...(sorts[label] ?? []).map((property) => properties[property] ?? null), ...refs.filter(({ type }) => type === 'OF').map(({ to }) => to)])

const subjectsOf = ({ refs }: Said): readonly string[] => refs.filter(({ type }) => subjects.includes(type)).map(({ to }) => to)
