import type { Request } from 'express'
import type { Reading } from '../../reading/request.ts'
import { commitmentsTable } from './commitments-table.ts'
import { csvOf, listSeparator } from './csv.ts'
import { gexfOf } from './gexf.ts'
import { graphFor, graphParameters } from './graph-file.ts'
import { edgeAttributes, nodeAttributes } from './graph-attributes.ts'
import { graphmlOf } from './graphml.ts'
import { graphJsonOf, jsonOf } from './json.ts'
import { linksTable } from './links-table.ts'
import { type Parameters, type ValuesOf, valuesIn } from './parameters.ts'
import type { Provenance } from './provenance.ts'
import type { Table } from './table.ts'

type Texts = AsyncGenerator<string> | Promise<AsyncGenerator<string>>

/** A file under /export: what it is, and what an address that asks for it comes to. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly asked: (query: Request['query']) => { readonly values: Readonly<Record<string, unknown>>; readonly texts: (reading: Reading, about: Provenance) => Texts }
}

function exportFile<P extends Parameters>(name: string, type: string, parameters: P, texts: (reading: Reading, values: ValuesOf<P>, about: Provenance) => Texts): ExportFile {
  return {
    name, type,
    asked: (query) => {
      const values = valuesIn(parameters, query)
      return { values, texts: (reading, about) => texts(reading, values, about) }
    },
  }
}

const json = 'application/json; charset=utf-8'
const xml = 'application/xml; charset=utf-8'

const tableFiles = <Row, P extends Parameters>({ name, columns, parameters, rows }: Table<Row, P>): readonly ExportFile[] => [
  exportFile(`${name}.csv`, 'text/csv; charset=utf-8; header=present', parameters, (reading, values, about) => csvOf(columns, rows(reading, values), about.revision)),
  exportFile(`${name}.json`, json, parameters, (reading, values, about) => jsonOf(columns, rows(reading, values), about)),
]

/** All files that can be taken out. */
export const exportFiles: readonly ExportFile[] = [
  ...tableFiles(commitmentsTable), ...tableFiles(linksTable),
  exportFile('graph.json', json, graphParameters, async (reading, values, about) => graphJsonOf(await graphFor(reading, values), about)),
  exportFile('graph.gexf', xml, graphParameters, async (reading, values, about) => gexfOf(await graphFor(reading, values), about)),
  exportFile('graph.graphml', xml, graphParameters, async (reading, values, about) => graphmlOf(await graphFor(reading, values), about)),
]

interface Meant { readonly name: string; readonly type: string; readonly meaning: string }

const meant = (columns: readonly Meant[]): readonly Meant[] => columns.map(({ name, type, meaning }) => ({ name, type, meaning }))
const expected = (parameters: Parameters) => Object.entries(parameters).map(([name, { expects }]) => ({ name, expects }))

const described = <Row, P extends Parameters>({ columns, parameters }: Table<Row, P>) => ({ columns: meant(columns), parameters: expected(parameters) })

/** What stands beside the attributes of nodes and edges in every graph file. */
const identity: readonly Meant[] = [
  { name: 'id', type: 'string', meaning: 'The permanent id, as everywhere in the hub.' },
  { name: 'label', type: 'string', meaning: 'The name of a thing in the language asked for, English words for the kind of a connection.' },
]
const ends: readonly Meant[] = [
  { name: 'source', type: 'string', meaning: 'The id of the thing it goes out from.' },
  { name: 'target', type: 'string', meaning: 'The id of the thing it leads to.' },
]

/** What the files hold and how they can be narrowed, for people and programs. */
export const documentation = {
  notes: [
    'Every file reads one revision of the hub whole: the newest, or the one that rev names.',
    `A list is one field in CSV, its entries parted by "${listSeparator}", and an array in JSON. An empty field of CSV is null in JSON.`,
    'In CSV a text that begins with =, +, -, @, a tab or a return has an apostrophe before it, so that no spreadsheet takes it for a formula.',
    'Several conditions must all hold; several values of one are alternatives.',
  ],
  formats: [
    { name: 'csv', meaning: 'RFC 4180 in UTF-8: a line of column names, then a line for each row. For spreadsheets, R, pandas.' },
    { name: 'json', meaning: 'One object: what the file is and of which revision, then rows, or nodes and edges, with the names below as keys. For programs.' },
    { name: 'gexf', meaning: 'GEXF 1.2. For Gephi and graphology.' },
    { name: 'graphml', meaning: 'GraphML with declared keys. For yEd, Cytoscape, igraph and NetworkX.' },
  ],
  tables: { commitments: described(commitmentsTable), links: described(linksTable) },
  graph: { nodes: [...identity, ...meant(nodeAttributes)], edges: [...identity, ...ends, ...meant(edgeAttributes)], parameters: expected(graphParameters) },
}
