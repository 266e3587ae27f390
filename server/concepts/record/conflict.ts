import { wordsIn } from '../../shared/plain-words.ts'
import { grouped } from '../../shared/grouped.ts'
import { someTwo } from '../../shared/some-two.ts'
import { datesAgree } from '../../shared/partial-date.ts'
import { type Comparison, comparisonOf, givesWay } from './properties.ts'
import { byRank, type RecordValue, type ThingRecord } from './record.ts'

/** One property as one record states it; `preferred` marks the value that the thing shows. */
export interface Statement { readonly property: string; readonly value: string; readonly preferred: boolean; readonly record: ThingRecord }
/** A property on which live records disagree, with all they say of it, best first. */
export interface Conflict { readonly property: string; readonly statements: readonly Statement[] }

/** Every statement of every record, property by property, best first. */
export function statementsOf(records: readonly ThingRecord[], property?: string | null): readonly Statement[] {
  const statements = [...records].sort(byRank).flatMap((record) =>
    Object.entries(record.says).filter(([name]) => property === undefined || property === null || name === property || name.startsWith(`${property}_`)).map(([name, value]) => ({ property: name, value: written(value), record })),
  )
  const seen = new Set<string>()
  return statements.sort((a, b) => a.property.localeCompare(b.property) || Number(givesWay(a.property, a.record.says)) - Number(givesWay(b.property, b.record.says))).map((statement) => {
    const preferred = !seen.has(statement.property)
    seen.add(statement.property)
    return { ...statement, preferred }
  })
}

/** The properties whose comparable statements differ. */
export function conflictsOf(records: readonly ThingRecord[]): readonly Conflict[] {
  const groups = grouped(statementsOf(records), ({ property }) => property)
  return [...groups].filter(([property, statements]) => disagree(comparisonOf(property), statements)).map(([property, statements]) => ({ property, statements }))
}

function disagree(comparison: Comparison, statements: readonly Statement[]): boolean {
  const ofItsDay = comparison === 'same day'
  const comparable = statements.filter(({ record }) => record.voice !== 'MAKESHIFT' && (!ofItsDay || record.capturedOn !== null))
  const together = grouped(comparable, ({ record }) => (ofItsDay ? record.capturedOn! : ''))
  return [...together.values()].some((some) => someTwo(some.map(({ value }) => value), differ[comparison]))
}

const differ: Readonly<Record<Comparison, (a: string, b: string) => boolean>> = {
  date: (a, b) => !datesAgree(a, b), text: (a, b) => !sameTitle(a, b), exact: (a, b) => a !== b, 'same day': (a, b) => a !== b, never: () => false,
}

/** Case, accents, signs, white space and small words that come and go make no different title. */
const plain = (text: string): string => wordsIn(text).map((word) => word.plain).filter((word) => word !== 'the' && word !== 'and').join(' ') || text.trim()

/** A title that was cut off ("Amendment of the Law on ...") says no other than the whole one. */
const cutOff = /(?:…|\.\.\.)\s*$/

function sameTitle(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)]
  return one === other || (cutOff.test(a) && other.startsWith(one)) || (cutOff.test(b) && one.startsWith(other))
}

const written = (value: RecordValue): string => (Array.isArray(value) ? value.join('; ') : String(value))
