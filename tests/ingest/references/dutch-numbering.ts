import type { NumberedPlan, Numbering } from '../../../server/ingest/references/reference.ts'

const code = (number: number): string => `NL${String(number).padStart(4, '0')}`
/** Numbers of a plan in the order of its codes. */
const inOrder = (first: number, numbers: readonly string[]): ReadonlyMap<string, readonly string[]> => new Map(numbers.map((number, place) => [number, [code(first + place)]]))
const upTo = (last: number, from = 1): readonly string[] => Array.from({ length: last - from + 1 }, (_, place) => String(from + place))

const plans: readonly NumberedPlan[] = [
  { id: 'plan:AP_NLD01', sequence: 1, startYear: 2013, endYear: 2015 },
  { id: 'plan:AP_NLD02', sequence: 2, startYear: 2016, endYear: 2018 },
  { id: 'plan:AP_NLD03', sequence: 3, startYear: 2018, endYear: 2020 },
  { id: 'plan:AP_NLD04', sequence: 4, startYear: 2020, endYear: 2022 },
  { id: 'plan:AP_NLD05', sequence: 5, startYear: 2023, endYear: 2027 },
]

const codes: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  ['plan:AP_NLD01', inOrder(1, [...upTo(17, 2), '1a', '1b'])],
  ['plan:AP_NLD02', inOrder(19, upTo(9))],
  ['plan:AP_NLD03', inOrder(28, ['11', '7', '10', '6', '1', '8', '9', '4', '5', '3', '2'])],
  ['plan:AP_NLD04', inOrder(39, upTo(13))],
  ['plan:AP_NLD05', inOrder(52, upTo(17))],
])

/** The numbers of the Dutch plans as they are; that of 2018 follows no rule. */
export const dutchNumbering: Numbering = {
  plansOf: (member) => (member === 'member:netherlands' ? plans : []),
  codesOf: (plan) => codes.get(plan) ?? new Map(),
}
