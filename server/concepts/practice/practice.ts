import type { ByLanguage, Thing } from '../thing/thing.ts'

/** Something public bodies do: a right to challenge, council information as open data. */
export interface Practice extends Thing { readonly type: 'PRACTICE'; readonly aliases: readonly string[]; readonly summaries: ByLanguage }
