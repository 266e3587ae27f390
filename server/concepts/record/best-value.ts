import { gathered, givesWay } from './properties.ts'
import { byRank, type RecordValue, type ThingRecord } from './record.ts'

/** What a thing shows: for each property the value of the best record that has one; lists gather from all. What gives way is taken where nothing else is there. */
export function bestValues(records: readonly ThingRecord[]): Readonly<Record<string, RecordValue>> {
  const best: Record<string, RecordValue> = {}
  const inReserve: Record<string, RecordValue> = {}
  for (const record of [...records].sort(byRank))
    for (const [property, value] of Object.entries(record.says)) {
      if (gathered.includes(property)) best[property] = [...new Set([...((best[property] as string[] | undefined) ?? []), ...(value as readonly string[])])]
      else if (givesWay(property, record.says)) inReserve[property] ??= value
      else best[property] ??= value
    }
  return { ...inReserve, ...best }
}
