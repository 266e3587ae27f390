import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { type FieldsByTypeName, parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info'

/** The fields that a query asks of the things at one place, whatever their types, and whether passages are wanted anywhere below. */
export interface Selection { readonly fields: ReadonlySet<string>; readonly evidence: boolean }

/** Fields that cannot be answered without the passages a claim rests on. */
const evidenceFields = new Set(['evidence', 'source', 'sources', 'citation', 'sourceId'])

/** Selections by where they are asked: all things of a list share the nodes of their field, which belong to one execution, variables and all. */
const known = new WeakMap<readonly FieldNode[], Map<string, Selection>>()

/** The selection below the current field, or below a path from it, such as edges, node. */
export function selectionOf(info: GraphQLResolveInfo, path: readonly string[] = []): Selection {
  const below = known.get(info.fieldNodes) ?? new Map<string, Selection>()
  known.set(info.fieldNodes, below)
  const selection = below.get(path.join('.')) ?? readSelection(info, path)
  below.set(path.join('.'), selection)
  return selection
}

function readSelection(info: GraphQLResolveInfo, path: readonly string[]): Selection {
  const tree = parseResolveInfo(info) as ResolveTree | null | undefined
  let level: readonly FieldsByTypeName[] = tree ? [tree.fieldsByTypeName] : []
  for (const step of path) level = level.flatMap((fields) => fieldsOf(fields).filter((field) => field.name === step).map((field) => field.fieldsByTypeName))
  const fields = level.flatMap(fieldsOf)
  return { fields: new Set(fields.map((field) => field.name)), evidence: fields.some(asksEvidence) }
}

const fieldsOf = (fields: FieldsByTypeName): readonly ResolveTree[] => Object.values(fields).flatMap((byName) => Object.values(byName))

const asksEvidence = (field: ResolveTree): boolean => evidenceFields.has(field.name) || fieldsOf(field.fieldsByTypeName).some(asksEvidence)
