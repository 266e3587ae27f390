import { atRevision } from '../../addresses.ts'
import type { Language } from '../../generated/operations.ts'
import { writeGraphState, type GraphState } from './graph-address.ts'

/** The formats in which the hub gives a graph. */
export const graphFormats = ['gexf', 'graphml', 'json'] as const
export type GraphFormat = (typeof graphFormats)[number]

/** Where the hub gives, as a file, the very graph that is shown: the door of exports takes what the address of the page says. */
export function graphFileAddress(format: GraphFormat, state: GraphState, { limit, language, revision }: { readonly limit: number; readonly language: Language; readonly revision: number | null }): string {
  const asked = writeGraphState(new URLSearchParams(), { ...state, withRejected: false, selected: null, form: 'drawing' })
  if (state.withRejected) asked.set('status', 'PROPOSED,CONFIRMED,REJECTED,WITHDRAWN')
  asked.set('limit', String(limit))
  asked.set('language', language)
  const door = atRevision(`/export/graph.${format}`, revision)
  return `${door}${door.includes('?') ? '&' : '?'}${asked.toString().replaceAll('%3A', ':')}`
}
