import { conflictsOf, type Statement, statementsOf } from '../record/conflict.ts'
import { titleKinds } from '../record/properties.ts'
import { byRank, type ThingRecord } from '../record/record.ts'
import type { Evidence, Source } from '../source/source.ts'
import type { Language } from '../vocabulary.ts'
import { type ClaimReading, claimConflicts } from './claim-conflict.ts'

/** A record of a thing, with its document. */
export interface SourcedRecord { readonly record: ThingRecord; readonly source: Source }

/** What one passage says of a rating or a milestone of a thing, with its place. */
export interface SourcedReading extends ClaimReading, Omit<Evidence, 'stance'> {}

/** All titles, short, long and the reviewer's too, one per language and wording, each kind best first, each from the best record that has it. */
export function titlesIn(records: readonly SourcedRecord[]) {
  const ranked = [...records].sort((a, b) => byRank(a.record, b.record))
  const titles = titleKinds.flatMap((kind) => ranked.flatMap(({ record, source }) =>
    Object.entries(record.says).filter(([property]) => property.startsWith(`${kind}_`)).map(([property, value]) => ({
      value: String(value), language: property.slice(kind.length + 1).toUpperCase() as Language, machineTranslated: record.voice === 'MACHINE_TRANSLATION', source,
    })),
  ))
  return titles.filter((title, index) => titles.findIndex((t) => t.language === title.language && t.value === title.value) === index)
}

/** Statements with the passage each stands in. */
export function statementsIn(records: readonly SourcedRecord[], property?: string | null) {
  return statementsOf(records.map(({ record }) => record), property).map(shown(sourcesOf(records)))
}

/** Conflicts with the passage of each statement. */
export function conflictsIn(records: readonly SourcedRecord[]) {
  const show = shown(sourcesOf(records))
  return conflictsOf(records.map(({ record }) => record)).map(({ property, statements }) => ({ property, statements: statements.map(show) }))
}

/** Conflicts among passages that speak of a thing's ratings and milestones. */
export function claimConflictsIn(readings: readonly SourcedReading[]) {
  const dated = readings.map((reading) => ({ ...reading, capturedOn: reading.source.capturedOn }))
  return claimConflicts(dated).map(({ property, statements }) => ({
    property, statements: statements.map(({ reading: { source, section, quote, start, end }, ...said }) => ({ ...said, evidence: { source, section, quote, start, end, stance: 'SUPPORTS' as const } })),
  }))
}

const sourcesOf = (records: readonly SourcedRecord[]): ReadonlyMap<string, Source> => new Map(records.map(({ record, source }) => [record.id, source]))

const shown = (sources: ReadonlyMap<string, Source>) => ({ property, value, preferred, record }: Statement) => ({
  property, value, preferred,
  evidence: { source: sources.get(record.id)!, section: record.section, quote: record.phrase, start: record.start, end: record.end, stance: 'SUPPORTS' as const },
})
