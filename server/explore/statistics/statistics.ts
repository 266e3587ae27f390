import { type ScaleName, scales, scaleNames, valuesOn } from '../../concepts/scales.ts'
import { type ByLanguage, nameOf } from '../../concepts/thing/thing.ts'
import { type Dimension, dimensions, type Language } from '../../concepts/vocabulary.ts'
import type { Grouping } from './statistics.statements.ts'

/** The value of one dimension that a row counts for. */
export interface StatisticsKey { readonly dimension: Dimension; readonly value: string; readonly label: string }

/** How many were rated with one value of a scale, out of those rated on that scale. */
export interface RatedCount { readonly value: string; readonly rank: number | null; readonly count: number; readonly scale: readonly string[]; readonly rated: number }

/** A commitment's ratings on the indicator asked, each as scale and value, and how many commitments share them. */
export interface Shared { readonly values: readonly (readonly [ScaleName, string])[]; readonly count: number }

/** Rows are read in one order of the dimensions and shown in the order asked. */
export interface Order { readonly by: readonly Dimension[]; readonly grouping: Grouping; readonly swapped: boolean }

/** How to group by the dimensions asked; undefined where they are none, more than two, or twice the same. */
export function orderOf(by: readonly Dimension[]): Order | undefined {
  const [one, other] = [...new Set(by)].sort((a, b) => dimensions.indexOf(a) - dimensions.indexOf(b))
  if (!one || by.length > 2 || (by.length === 2 && !other)) return undefined
  return { by, grouping: [one, other ?? 'NONE'], swapped: other !== undefined && by[0] === other }
}

/** What a row counts for, in the order asked, in words. */
export function keysOf({ by, swapped }: Order, found: readonly { readonly value: string; readonly names: ByLanguage | null }[], language: Language): readonly StatisticsKey[] {
  const inOrder = swapped ? [...found].reverse() : found
  return by.map((dimension, place) => {
    const { value, names } = inOrder[place]!
    return { dimension, value, label: names ? nameOf({ id: value, names }, language) : value.toLowerCase().replaceAll('_', ' ') }
  })
}

/** How many commitments have a rating at all. */
export const ratedIn = (ratings: readonly Shared[]): number => ratings.reduce((sum, { count }) => sum + count, 0)

/** Counts by value, one scale after the other, each whole and in its own order: what two scales say is never added up. */
export function distributionOf(ratings: readonly Shared[]): readonly RatedCount[] {
  return scaleNames.flatMap((name) => {
    const onScale = ratings.map(({ values, count }) => ({ values: new Set(values.filter(([scale]) => scale === name).flatMap(([, rating]) => valuesOn(name, rating))), count })).filter(({ values }) => values.size > 0)
    if (onScale.length === 0) return []
    const { steps, ordered, beside } = scales[name]
    const rated = ratedIn(onScale.map(({ count }) => ({ values: [], count })))
    const countOf = (value: string) => onScale.reduce((sum, { values, count }) => sum + (values.has(value) ? count : 0), 0)
    const counted = (value: string, rank: number | null) => ({ value, rank, count: countOf(value), scale: steps, rated })
    return [...steps.map((value, rank) => counted(value, ordered ? rank : null)), ...beside.map((value) => counted(value, null)).filter(({ count }) => count > 0)]
  })
}
