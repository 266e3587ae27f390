import { propertyInLanguage } from '../../concepts/vocabulary.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import { type Bearing, bearingOf } from './bearing.ts'
import type { ClaimDraft, Properties, Said, Saying } from './draft.ts'

/** A saying of a claim as it is stored, with the id of its passage. */
export interface StoredSaying extends Saying { readonly id: string }

/** A claim, and which of its passages do not say what it says. */
export interface ClaimAsTold extends ClaimDraft { readonly bearings: Readonly<Record<string, Bearing>> }

/**
 * A claim is what the best reading says of it, whoever else says it too: seeds before pages, pages before the dataset, newer captures before older. From the
 * other readings come its texts in further languages, and nothing else: a status that somebody confirmed is not lowered by a reader that proposes. A label that stood without
 * a value says nothing against a value that another reading has.
 */
export function claimOf(id: string, sayings: readonly StoredSaying[]): ClaimAsTold | undefined {
  const ranked = [...sayings].sort(byRank).map((one) => ({ ...one, said: JSON.parse(one.says) as Said }))
  const newest = ranked.filter(({ weight }, at) => weight !== ranked[at - 1]?.weight)
  const best = (newest.find(({ said }) => said.properties.state !== 'BLANK') ?? ranked[0])?.said
  if (!best) return undefined
  const texts = ranked.map(({ said }) => said).filter((said) => said !== best).toReversed().map(({ properties }) => Object.fromEntries(Object.entries(properties).filter(([key]) => propertyInLanguage.test(key))))
  const properties: Properties = Object.assign({}, ...texts, best.properties)
  const bearings = ranked.flatMap(({ id: passage, said }) => { const bearing = bearingOf(said, best); return bearing ? [[passage, bearing] as const] : [] })
  return { id, label: best.label, properties, refs: best.refs, hash: fingerprint([properties, best.refs]), bearings: Object.fromEntries(bearings) }
}

const byRank = (a: StoredSaying, b: StoredSaying): number => a.weight - b.weight || (b.order ?? '').localeCompare(a.order ?? '') || a.id.localeCompare(b.id)
