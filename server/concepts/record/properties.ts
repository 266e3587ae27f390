import { propertyInLanguage } from '../vocabulary.ts'

/** How two statements of one property are held against each other. */
export type Comparison = 'text' | 'date' | 'exact' | 'same day' | 'never'

/**
 * The one table of what is comparable. Titles conflict only within one language and kind (each is a property of its own);
 * what changes with time is compared only between captures of the same day; summaries are the hub's own words and never conflict.
 */
const comparisons: Readonly<Record<string, Comparison>> = {
  name: 'text', shortName: 'text', longName: 'text', irmName: 'text',
  start: 'date', end: 'date', validFrom: 'date', validTo: 'date',
  planNumber: 'exact', year: 'exact', plan: 'exact', member: 'exact', sequence: 'exact', startYear: 'exact', endYear: 'exact',
  prefix: 'exact', isoCode: 'exact', gmCode: 'exact', kind: 'exact', parent: 'exact', successor: 'exact', province: 'exact',
  status: 'same day', webListPlace: 'same day',
}

/** The comparison that belongs to a flat property such as name_en or start. */
export const comparisonOf = (property: string): Comparison => comparisons[property.replace(propertyInLanguage, '$<name>')] ?? 'never'

/**
 * Whether what a record says of the plan and year of a commitment gives way to others, whoever says them and when: the plan's id is one that the hub made up, since all that is
 * known of it is member and years (plan:kenya-2016). It disagrees with others all the same.
 */
export const givesWay = (property: string, { plan }: Readonly<Record<string, unknown>>): boolean => (property === 'plan' || property === 'year') && /^plan:[a-z0-9].*-\d{4}$/.test(String(plan))

/** The kinds of titles, the one that things go by first; each is a property per language. */
export const titleKinds = ['name', 'shortName', 'longName', 'irmName'] as const

/** Properties that hold whatever any source adds, instead of one best value. */
export const gathered: readonly string[] = ['aliases', 'formerNames', 'partOf', 'topics', 'commitments']
