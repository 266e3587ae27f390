import { plainPhrase } from '../../shared/plain-words.ts'
import type { Bundle, Texts } from '../bundle.ts'
import type { KnownToDataset } from '../dataset/bundle-of-row.ts'
import { directoryOf } from '../resolve/actors.ts'

interface Said { readonly name?: Texts | undefined; readonly aliases?: readonly string[] | undefined; readonly formerNames?: readonly string[] | undefined }
interface Spoken { readonly id: string; readonly records: readonly { readonly says: Said }[] }

const namesOf = ({ records }: Spoken): readonly string[] => records.flatMap(({ says }) => [...Object.values(says.name ?? {}), ...(says.aliases ?? [])].filter((name) => name !== undefined))

/** What files that were read before say of bodies, areas and members: what a table needs to meet the same things. */
export function knownFrom(bundle: Bundle): KnownToDataset {
  const now = new Map(bundle.topics.flatMap((topic) => namesOf(topic).map((name) => [plainPhrase(name), topic.id] as const)))
  const once = new Map(bundle.topics.flatMap(({ id, records }) => records.flatMap(({ says }) => says.formerNames ?? []).map((name) => [plainPhrase(name), id] as const)))
  const kinds = new Map(bundle.institutions.flatMap(({ id, records }) => records.flatMap(({ says }) => (says.kind ? [[id, says.kind] as const] : []))))
  return {
    directory: directoryOf([...bundle.institutions, ...bundle.municipalities].map((body) => ({ id: body.id, names: namesOf(body), kind: kinds.get(body.id) ?? 'OTHER' }))),
    topics: { idOf: (name) => now.get(plainPhrase(name)) ?? once.get(plainPhrase(name)) },
    members: bundle.members.map((member) => ({ id: member.id, names: namesOf(member), kind: 'COUNTRY' as const })),
  }
}
