import type { SuggestionsQuery } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'

/** A thing that a search proposes. */
export type Suggestion = SuggestionsQuery['search']['edges'][number]['node']

/** Proposals of one type of thing. */
export interface SuggestionGroup { readonly type: Suggestion['__typename']; readonly suggestions: readonly Suggestion[] }

const perGroup = 5

/** Proposals by type of thing, the type with the best hit first, a few of each. */
export const groupSuggestions = (found: readonly Suggestion[]): readonly SuggestionGroup[] =>
  [...groupBy(found, ({ __typename }) => __typename)].map(([type, suggestions]) => ({ type, suggestions: suggestions.slice(0, perGroup) }))
