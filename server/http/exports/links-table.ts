import { commitmentKind } from '../../concepts/commitment/commitment.reader.ts'
import type { Commitment } from '../../concepts/commitment/commitment.ts'
import { citationOf } from '../../concepts/link/citation.ts'
import { parametersOf } from '../../concepts/link/link.filter.ts'
import { linkKind } from '../../concepts/link/link.reader.ts'
import { type Link, reasonsOf } from '../../concepts/link/link.ts'
import type { Evidence } from '../../concepts/source/source.ts'
import { inLanguage, nameOf } from '../../concepts/thing/thing.ts'
import { asserters, claimStatuses, directedLinkKinds, linkKinds, type Stance } from '../../concepts/vocabulary.ts'
import { readerOf, readWhole } from '../../reading/reader.ts'
import type { Reading } from '../../reading/request.ts'
import { ids, someOf } from './parameters.ts'
import { type Column, pieces, type Table } from './table.ts'

const links = readerOf({ ...linkKind, concept: 'links-table' })
const ends = readerOf({ ...commitmentKind, concept: 'links-table-ends', anchors: { byIds: commitmentKind.anchors.byIds! }, parts: [] })
export const linksTableStatements = { page: links.statements.page!, ends: ends.statements.byIds! }

/** A link with what is known of its ends. */
interface LinkRow { readonly link: Link; readonly from: Commitment | undefined; readonly to: Commitment | undefined }

const parameters = {
  kinds: someOf(linkKinds), asserters: someOf(asserters), status: someOf(claimStatuses), plans: ids('plan:AP_NLD03'), members: ids('member:netherlands'), codes: ids('NL0037'),
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)]
/** What all passages of one stance give, each once. */
const passages = (of: (evidence: Evidence) => string | null, stance: Stance = 'SUPPORTS') => ({ link }: LinkRow): readonly string[] =>
  unique(link.evidence.filter((evidence) => evidence.stance === stance).flatMap((evidence) => of(evidence) ?? []))

function endColumns(end: 'from' | 'to', which: string): readonly Column<LinkRow>[] {
  return [
    { name: end, type: 'text', meaning: `Code of one end; of directed kinds the ${which}.`, of: (row) => row.link[`${end}Id`].replace('commitment:', '') },
    { name: `${end}_title`, type: 'text', meaning: 'Its English title or the next best.', of: (row) => (row[end] ? nameOf(row[end], 'EN') : null) },
    { name: `${end}_plan_id`, type: 'text', meaning: 'Its plan.', of: (row) => row[end]?.plan.id ?? null },
    { name: `${end}_year`, type: 'number', meaning: 'The year of its plan.', of: (row) => row[end]?.year ?? null },
  ]
}

const columns: readonly Column<LinkRow>[] = [
  { name: 'id', type: 'text', meaning: 'The permanent id; rows are in its order.', of: ({ link }) => link.id },
  { name: 'kind', type: 'text', meaning: 'What it says of the two.', of: ({ link }) => link.kind },
  { name: 'directed', type: 'boolean', meaning: 'Whether from and to differ in meaning.', of: ({ link }) => directedLinkKinds.includes(link.kind) },
  { name: 'asserter', type: 'text', meaning: 'Who says so.', of: ({ link }) => link.asserter },
  { name: 'modality', type: 'text', meaning: 'As a fact (STATED) or as a possibility (POSSIBLE).', of: ({ link }) => link.modality },
  { name: 'status', type: 'text', meaning: 'Whether it was read rightly; of a computed link, what an editor thought of it.', of: ({ link }) => link.status },
  { name: 'confidence', type: 'text', meaning: 'How sure the reading is, where somebody had to interpret.', of: ({ link }) => link.confidence },
  ...endColumns('from', 'later or naming one'), ...endColumns('to', 'earlier or named one'),
  { name: 'quotes', type: 'list', meaning: 'The words it rests on.', of: passages(({ quote }) => quote) },
  { name: 'sections', type: 'list', meaning: 'Where they stand.', of: passages(({ section }) => section) },
  { name: 'source_ids', type: 'list', meaning: 'In which documents.', of: passages(({ source }) => source.id) },
  { name: 'source_urls', type: 'list', meaning: 'Their addresses, where known.', of: passages(({ source }) => source.url) },
  { name: 'denied_by', type: 'list', meaning: 'Words, or places, that speak against it.', of: passages(({ quote, section, source }) => quote ?? section ?? source.id, 'DENIES') },
  { name: 'reasons', type: 'list', meaning: 'Why, where a person or a computation gave reasons; in English or the next best.', of: ({ link }) => reasonsOf(link).flatMap((reason) => inLanguage(reason, 'EN')?.value ?? []) },
  { name: 'score', type: 'number', meaning: 'Of a computed link: how near the texts are, in standard deviations.', of: ({ link }) => link.score },
  { name: 'method', type: 'text', meaning: 'Of a computed link: by which method and run.', of: ({ link }) => link.method },
  { name: 'citation', type: 'text', meaning: 'One English sentence fit for a footnote.', of: ({ link }, rev) => citationOf(link, 'EN', rev) },
  { name: 'added_in', type: 'number', meaning: 'The revision that added this version of it.', of: ({ link }) => link.addedIn },
  { name: 'revision', type: 'number', meaning: 'The revision of the hub that was read.', of: (_, rev) => rev },
]

/** All links, one a row, with the words they rest on. */
export const linksTable: Table<LinkRow, typeof parameters> = {
  name: 'links', columns, parameters,
  rows: async function* ({ graph, rev }, filter) {
    const conditions = parametersOf(filter)
    const found = pieces(async (after, limit) => (await readWhole(graph, links, 'page', { ...conditions, after, limit, parts: { evidence: true }, rev })) as readonly Link[])
    for await (const piece of found) yield withEnds(piece, await endsOf({ graph, rev }, piece))
  },
}

async function endsOf({ graph, rev }: Pick<Reading, 'graph' | 'rev'>, piece: readonly Link[]): Promise<ReadonlyMap<string, Commitment>> {
  const found = await readWhole(graph, ends, 'byIds', { ids: unique(piece.flatMap(({ fromId, toId }) => [fromId, toId])), parts: {}, rev })
  return new Map(found.map((commitment) => [commitment.id, commitment as Commitment]))
}

const withEnds = (piece: readonly Link[], known: ReadonlyMap<string, Commitment>): readonly LinkRow[] => piece.map((link) => ({ link, from: known.get(link.fromId), to: known.get(link.toId) }))
