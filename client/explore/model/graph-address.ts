import type { Filters } from './filters.ts'

/** A node opened further by one kind of edge. */
export interface Expansion { readonly id: string; readonly kind: string }

/** How the same selection is shown. */
export const graphForms = ['drawing', 'table', 'years'] as const
export type GraphForm = (typeof graphForms)[number]

/** Everything about a graph view; the address holds it, nothing else does. */
export interface GraphState {
  readonly of: readonly string[]
  readonly depth: number
  readonly expansions: readonly Expansion[]
  readonly filters: Filters
  readonly withRejected: boolean
  readonly selected: string | null
  readonly form: GraphForm
}

const lists = { kinds: 'not-kind', asserters: 'not-by', statuses: 'not-status', types: 'not-type' } as const
const deepest = 3

/** Reads a graph view from an address's parameters. */
export function graphStateOf(params: URLSearchParams): GraphState {
  return {
    of: params.getAll('of').flatMap((ids) => ids.split(',')).filter(Boolean),
    depth: Math.min(deepest, Math.max(1, wholeNumber(params.get('depth')) ?? 1)),
    expansions: params.getAll('open').flatMap(readExpansion),
    filters: {
      kinds: params.getAll(lists.kinds), asserters: params.getAll(lists.asserters), statuses: params.getAll(lists.statuses), types: params.getAll(lists.types),
      from: wholeNumber(params.get('from')), to: wholeNumber(params.get('to')),
    },
    withRejected: params.get('rejected') === '1',
    selected: params.get('selected'),
    form: graphForms.find((form) => form === params.get('view')) ?? 'drawing',
  }
}

/** Writes a graph view into an address's parameters, leaving others as they are. */
export function writeGraphState(params: URLSearchParams, { of, depth, expansions, filters, withRejected, selected, form }: GraphState): URLSearchParams {
  const written = new URLSearchParams(params)
  const put = (name: string, values: readonly (string | number | null | false)[]): void => {
    written.delete(name)
    for (const value of values) if (value !== null && value !== false) written.append(name, String(value))
  }
  put('of', of)
  put('depth', [depth > 1 && depth])
  put('open', expansions.map(({ id, kind }) => `${kind}~${id}`))
  for (const [list, name] of Object.entries(lists)) put(name, filters[list as keyof typeof lists])
  put('from', [filters.from])
  put('to', [filters.to])
  put('rejected', [withRejected && '1'])
  put('selected', [selected])
  put('view', [form !== 'drawing' && form])
  return written
}

function readExpansion(text: string): readonly Expansion[] {
  const [kind, id] = text.split(/~(.*)/s)
  return kind && id ? [{ id, kind }] : []
}

const wholeNumber = (text: string | null): number | null => (text && /^\d{1,4}$/.test(text) ? Number(text) : null)
