import { bodyAt, codeAt, planAt, topicAt } from '../setup/synthetic.ts'
import { operationsIn } from '../setup/operations.ts'
import type { Variables } from '../setup/asked-hub.ts'

/** A question whose work may not grow with the graph: how it is asked, by a place and by how many commitments there are. */
export interface Lookup { readonly name: string; readonly operation: string; readonly variables: (place: number, size: number) => Variables }

const texts = new Map((await operationsIn('schema/operations')).map(({ name, text }) => [name, text]))
const language = 'EN'
const cursorAt = (place: number): string => Buffer.from(`v1:commitment:${codeAt(place)}`).toString('base64url')
const page = 'query ($after: String) { commitments(first: 50, after: $after) { edges { node { code name year } } pageInfo { endCursor } } }'
const search = 'query ($text: String!) { search(text: $text, first: 25) { totalCount complete edges { node { __typename ... on Commitment { code name } } } } }'

const asked = (name: string): string => {
  const text = texts.get(name)
  if (!text) throw new Error(`there is no operation ${name}`)
  return text
}

/** What the explorer and dashboards ask beside the questions that are held against statements by hand. */
export const lookups: readonly Lookup[] = [
  { name: 'page of a commitment', operation: asked('CommitmentDossier'), variables: (place) => ({ code: codeAt(place), language }) },
  { name: 'first page of all', operation: page, variables: () => ({}) },
  { name: 'deep page of all', operation: page, variables: (place, size) => ({ after: cursorAt(size - 100 - (place % 50)) }) },
  { name: 'two steps around', operation: asked('Surroundings'), variables: (place) => ({ of: [`commitment:${codeAt(place)}`], depth: 2, language }) },
  { name: 'around what is everywhere', operation: asked('Surroundings'), variables: () => ({ of: [bodyAt(0)], depth: 1, language }) },
  { name: 'search, a code', operation: search, variables: (place) => ({ text: codeAt(place) }) },
  { name: 'search, a common word', operation: search, variables: () => ({ text: 'water' }) },
  { name: 'search, a typing error', operation: search, variables: () => ({ text: 'complaimt' }) },
  { name: 'search with facets', operation: asked('SearchResults'), variables: () => ({ text: 'open budget', language }) },
  { name: 'hundred nodes', operation: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Thing { name } } }', variables: (place) => ({ ids: Array.from({ length: 100 }, (_, at) => `commitment:${codeAt(place + at)}`) }) },
  { name: 'peers of a body', operation: asked('Peers'), variables: (place) => ({ for: bodyAt(1 + (place % 50)), language }) },
  { name: 'peers of who is everywhere', operation: asked('Peers'), variables: () => ({ for: bodyAt(0), language }) },
  { name: 'peers by a topic', operation: asked('Peers'), variables: () => ({ topics: [topicAt(0)], language }) },
  { name: 'ways between neighbours', operation: asked('Paths'), variables: (place) => ({ from: `commitment:${codeAt(place)}`, to: `commitment:${codeAt(place + 30)}`, language }) },
  { name: 'ways between far ones', operation: asked('Paths'), variables: (place, size) => ({ from: bodyAt(1 + (place % 40)), to: bodyAt(size / 20 - 2), language }) },
  { name: 'overlap of a plan', operation: asked('PlanOverlap'), variables: (place) => ({ plan: planAt(Math.floor(place / 20)), language }) },
]
