import { extentOf, type Extent } from '../../i18n/partial-date.ts'

/** What of a milestone has a place in time. */
export interface Timed { readonly start: string | null; readonly end: string | null; readonly due: readonly string[] }

/** Where something stands on the line, in hundredths of its whole length. */
export interface Stretch { readonly left: number; readonly width: number }

/** The whole of the line: from the first day to the last that anything on it names, in whole years. */
export function span(timed: readonly Timed[]): Extent | undefined {
  const extents = timed.flatMap(({ start, end, due }) => [start, end, ...due]).flatMap((date) => (date ? (extentOf(date) ?? []) : []))
  if (extents.length === 0) return undefined
  const first = new Date(Math.min(...extents.map(({ from }) => from))).getUTCFullYear()
  const last = new Date(Math.max(...extents.map(({ to }) => to))).getUTCFullYear()
  return { from: Date.UTC(first, 0, 1), to: Date.UTC(last + 1, 0, 1) }
}

/** The first days of the years on the line. */
export function years({ from, to }: Extent): readonly number[] {
  const first = new Date(from).getUTCFullYear()
  return Array.from({ length: new Date(to).getUTCFullYear() - first }, (_, step) => first + step)
}

/** Where the run of a milestone stands: from the start of its start to the end of its end; an imprecise date takes its whole stretch. */
export function stretchOf(start: string | null, end: string | null, whole: Extent): Stretch | undefined {
  const from = start ? extentOf(start) : undefined
  const to = end ? extentOf(end) : undefined
  if (!from && !to) return undefined
  const begin = (from ?? to)!.from
  const finish = (to ?? from)!.to
  const length = whole.to - whole.from
  return { left: ((begin - whole.from) / length) * 100, width: Math.max(0.8, ((finish - begin) / length) * 100) }
}
