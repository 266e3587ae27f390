import { grouped } from '../../shared/grouped.ts'
import { datesAgree } from '../../shared/partial-date.ts'
import { someTwo } from '../../shared/some-two.ts'

/** What one passage says of a rating or a milestone; `says` is its reading as JSON, `order` sorts captures ("2022-05-31/000001"). */
export interface ClaimReading {
  readonly claimId: string
  readonly id: string
  readonly says: string
  /** Lighter readings come first: seeds, pages, machine translations, the dataset. */
  readonly weight: number
  readonly order: string | null
  readonly capturedOn?: string | null
}

/** A property of a claim as one passage states it. */
export interface ClaimStatement<T extends ClaimReading> { readonly property: string; readonly value: string; readonly preferred: boolean; readonly reading: T }
export interface ClaimConflict<T extends ClaimReading> { readonly property: string; readonly statements: readonly ClaimStatement<T>[] }

/** A value that can be held against others of the same thing: `about` tells which these are. */
interface Value { readonly about: string; readonly property: string; readonly value: string; readonly isDate: boolean; readonly ofItsDay: boolean }
interface Told<T> extends Value { readonly reading: T }

/**
 * Ratings and milestones on which passages disagree: the same indicator on the same scale from the same report, a start, end or due day of the same milestone. Ratings of which
 * no report is known may be of two; they are compared within one day alone.
 */
export function claimConflicts<T extends ClaimReading>(readings: readonly T[]): readonly ClaimConflict<T>[] {
  const groups = grouped([...readings].sort(byRank).flatMap((reading): readonly Told<T>[] => valuesOf(reading).map((value) => ({ ...value, reading }))), ({ about }) => about)
  return [...groups.values()].filter(disagree).map((told) => ({
    property: told[0]!.property, statements: told.map(({ property, value, reading }) => ({ property, value, preferred: value === told[0]!.value, reading })),
  })).sort((a, b) => a.property.localeCompare(b.property))
}

/** The order in which readings of one claim count when it is recorded. */
const byRank = (a: ClaimReading, b: ClaimReading): number => a.weight - b.weight || (b.order ?? '').localeCompare(a.order ?? '') || a.id.localeCompare(b.id)

type Properties = Readonly<Record<string, unknown>>

function valuesOf({ claimId, says }: ClaimReading): readonly Value[] {
  const { label, properties } = JSON.parse(says) as { readonly label: string; readonly properties: Properties }
  if (label === 'Assessment') return ratingIn(properties)
  return label === 'Milestone' ? datesIn(claimId, properties) : []
}

function ratingIn({ state, value, indicator, scale, by, report }: Properties): readonly Value[] {
  if (state !== 'RATED' || typeof value !== 'string') return []
  const property = ['assessments', indicator, ...(report ? [report] : [])].join('.')
  return [{ about: JSON.stringify([indicator, scale, by, report ?? null]), property, value: withoutOrder(value), isDate: false, ofItsDay: !report }]
}

/** Several values of one rating are a list without an order. */
export const withoutOrder = (value: string): string => value.split(', ').sort().join(', ')

function datesIn(claimId: string, properties: Properties): readonly Value[] {
  const label = typeof properties.label === 'string' ? properties.label : claimId.slice(claimId.indexOf('/') + 1).replace(/-of-.*$/, '')
  return ['start', 'end', 'due'].flatMap((name) => {
    const value = [properties[name] ?? []].flat().map(String).sort().join(', ')
    return value === '' ? [] : [{ about: `${claimId} ${name}`, property: `milestones.${label}.${name}`, value, isDate: true, ofItsDay: false }]
  })
}

/** What is told of one thing is all of one sort. */
function disagree<T extends ClaimReading>(told: readonly Told<T>[]): boolean {
  const together = grouped(told, ({ ofItsDay, reading }) => (ofItsDay ? dayOf(reading) : ''))
  return [...together.values()].some((some) => someTwo(some.map(({ value }) => value), some[0]!.isDate ? datesDiffer : (one, other) => one !== other))
}

const datesDiffer = (one: string, other: string): boolean => !datesOfAgree(one.split(', '), other.split(', '))
const datesOfAgree = (some: readonly string[], others: readonly string[]): boolean => some.length === others.length && some.every((date, at) => datesAgree(date, others[at]!))

/** The day of a capture; readings of unknown days are of no same one. */
const dayOf = ({ order, capturedOn, id }: ClaimReading): string => order?.split('/')[0] ?? capturedOn ?? id
