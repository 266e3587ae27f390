import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { Fault, SeedFile } from './place.ts'

/** Reads one YAML file, keeping the line of everything in it. */
export function readYaml(file: string, text: string): SeedFile | readonly Fault[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false, uniqueKeys: true })
  const faults = [...document.errors, ...document.warnings].map((error) => ({ file, line: lines.linePos(error.pos[0]).line, reason: error.message }))
  if (faults.length > 0) return faults
  if (document.contents !== null && !isMap(document.contents)) return [{ file, line: 1, reason: 'expected lists under names such as "commitments:", got something else' }]
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  try {
    return { file, content: (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>, lineOf }
  } catch (error) {
    return [{ file, line: 1, reason: `aliases (*name) are not used in seeds; quote a text that begins with * (${error instanceof Error ? error.message : String(error)})` }]
  }
}
