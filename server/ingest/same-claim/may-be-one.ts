import type { Said } from '../record/draft.ts'

/** What makes two claims of one sort: their kind, who speaks, and on which scale or in which role. Links are not here: their ids say all of it. */
const sorts: Readonly<Record<string, readonly string[]>> = {
  Finding: ['kind', 'by'], Participation: ['role'], Assessment: ['indicator', 'scale', 'by', 'state', 'value'], Milestone: [], Reference: ['numbers'],
}
/** What tells two claims apart where both name it: one of a sort may be in two reports, rows and texts. */
const named: Readonly<Record<string, readonly string[]>> = {
  Assessment: ['report'], Milestone: ['label'], Reference: ['by', 'scope'], Participation: ['count'], Finding: ['number', 'period'],
}
/** What a claim is about, by its relationships. */
const subjects = ['ABOUT', 'IN', 'ASSESSED', 'HAS_MILESTONE']

/** Whether two claims may be one: of one sort, by one body where a body takes part, and about one thing at least. */
export function mayBeOne(one: Said, other: Said): boolean {
  return sorts[one.label] !== undefined && sortOf(one) === sortOf(other) && !toldApart(one, other) && subjectsOf(one).some((subject) => subjectsOf(other).includes(subject))
}

const sortOf = ({ label, properties, refs }: Said): string =>
  JSON.stringify([label, ...(sorts[label] ?? []).map((property) => properties[property] ?? null), ...refs.filter(({ type }) => type === 'OF').map(({ to }) => to)])

/** What numbers count may be unclear to a reader of pages and plain to editors. */
const unnamed: readonly unknown[] = [undefined, null, 'unclear']
const toldApart = ({ label, properties: one }: Said, { properties: other }: Said): boolean =>
  (named[label] ?? []).some((property) => !unnamed.includes(one[property]) && !unnamed.includes(other[property]) && one[property] !== other[property])

const subjectsOf = ({ refs }: Said): readonly string[] => refs.filter(({ type }) => subjects.includes(type)).map(({ to }) => to)
