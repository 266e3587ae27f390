import type { AskedHub } from '../setup/asked-hub.ts'

/** A commitment with all that statistics count it by, as the API itself tells it. */
export interface Counted {
  readonly code: string
  readonly year: number
  readonly plan: { readonly id: string }
  readonly member: { readonly id: string }
  readonly topics: readonly { readonly topic: { readonly id: string } }[]
  readonly participants: readonly { readonly role: string; readonly institution: { readonly id: string } }[]
  readonly links: { readonly edges: readonly { readonly link: { readonly id: string; readonly kind: string } }[] }
  readonly assessments: readonly { readonly indicator: string; readonly state: string; readonly value: string | null; readonly scale: readonly string[] }[]
  readonly practices: readonly string[]
}

/** A row as it is counted here: which commitments, and how many links. */
export interface HandRow { readonly key: string; readonly commitments: readonly Counted[]; readonly links: number }

const operation = `{
  commitments(first: 200) { edges { node {
    code year plan { id } member { id } topics { topic { id } } participants { role institution { id } } links(first: 200) { edges { link { id kind } } } assessments { indicator state value scale }
  } } }
  practices(first: 200) { edges { node { id commitments { code } } } }
}`

interface Answer {
  readonly commitments: { readonly edges: readonly { readonly node: Omit<Counted, 'practices'> }[] }
  readonly practices: { readonly edges: readonly { readonly node: { readonly id: string; readonly commitments: readonly { readonly code: string }[] } }[] }
}

/** All commitments, asked for one by one and not counted by the database. */
export async function everyCommitment(hub: Pick<AskedHub, 'ask'>): Promise<readonly Counted[]> {
  const { commitments, practices } = await hub.ask<Answer>(operation)
  const practicesOf = (code: string) => practices.edges.filter(({ node }) => node.commitments.some((commitment) => commitment.code === code)).map(({ node }) => node.id)
  return commitments.edges.map(({ node }) => ({ ...node, practices: practicesOf(node.code) }))
}

const linksOf = (commitment: Counted) => commitment.links.edges.map(({ link }) => link).filter(({ kind }) => kind !== 'NO_OVERLAP')

const valuesOf: Readonly<Record<string, (commitment: Counted) => readonly string[]>> = {
  YEAR: ({ year }) => [String(year)], PLAN: ({ plan }) => [plan.id], MEMBER: ({ member }) => [member.id], TOPIC: ({ topics }) => topics.map(({ topic }) => topic.id),
  INSTITUTION: ({ participants }) => participants.map(({ institution }) => institution.id), PRACTICE: ({ practices }) => practices, LINK_KIND: (commitment) => linksOf(commitment).map(({ kind }) => kind),
}

/** Groups commitments by the values of one or two dimensions, in the order of these values. */
export function rowsOf(commitments: readonly Counted[], by: readonly string[]): readonly HandRow[] {
  const groups = new Map<string, Set<Counted>>()
  for (const commitment of commitments)
    for (const key of by.reduce<readonly string[]>((keys, dimension) => keys.flatMap((before) => valuesOf[dimension]!(commitment).map((value) => `${before} ${value}`.trim())), ['']))
      groups.set(key, (groups.get(key) ?? new Set()).add(commitment))
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, found]) => ({ key, commitments: [...found], links: countLinks([...found], key, by) }))
}

function countLinks(commitments: readonly Counted[], key: string, by: readonly string[]): number {
  const kind = by.includes('LINK_KIND') ? key.split(' ')[by.indexOf('LINK_KIND')] : undefined
  return new Set(commitments.flatMap(linksOf).filter((link) => kind === undefined || link.kind === kind).map(({ id }) => id)).size
}
