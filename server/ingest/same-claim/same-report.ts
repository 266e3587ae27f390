import type { Row } from '../../graph/graph.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import type { Draft } from '../record/draft.ts'

/** A report that a page names is the one that seeds describe under that name: "Netherlands Design Report 2018-2020"; what stands in brackets behind it is no part of it, unless years do. Where two have one name, it is neither. */
export function asSameReports(draft: Draft, described: readonly Row[]): Draft {
  const known = byName(described)
  const same = new Map(draft.sources.flatMap(({ id, properties, text }) => {
    const report = text === undefined && properties.kind === 'IRM_REPORT' ? known.get(nameOf(String(properties.title))) : undefined
    return report === undefined ? [] : [[id, report] as const]
  }))
  if (same.size === 0) return draft
  const sources = draft.sources.filter(({ id }) => !same.has(id)).map((source) => ({ ...source, cites: source.cites.map((id) => same.get(id) ?? id) }))
  return { ...draft, sources }
}

function byName(described: readonly Row[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { id, title } of described) found.set(nameOf(title as string), (found.get(nameOf(title as string)) ?? new Set()).add(id as string))
  return new Map([...found].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0]!] as const] : [])))
}

const nameOf = (title: string): string => plainPhrase(title.replace(/\((?![^()]*\d{4})[^()]*\)/g, ' '))
