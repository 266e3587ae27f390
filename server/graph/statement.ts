/** A fixed Cypher text under the name by which it is counted, logged and explained. */
export interface Statement { readonly name: string; readonly text: string }

const opening = /^\/\/ (name|fragment): (\w+)\s*$/
const include = /\{\{(\w+)\}\}/g

/**
 * Reads one .cypher file: each block opens with "// name: x" (a statement) or "// fragment: x" (a piece that others include as {{x}}).
 * Fragments of other files are handed in; nothing a user sends is ever part of a text.
 */
export function readCypher(concept: string, file: string, foreign: Readonly<Record<string, string>> = {}) {
  const blocks = blocksOf(file)
  const fragments: Record<string, string> = { ...foreign }
  for (const block of blocks) if (block.type === 'fragment') fragments[block.name] = fill(block.text, fragments)
  const statements = new Map(blocks.filter((block) => block.type === 'name').map((block) => [block.name, fill(block.text, fragments)]))
  return {
    fragment: (name: string): string => required(fragments[name], `fragment ${name} in ${concept}.cypher`),
    statement: (name: string): Statement => ({ name: `${concept}.${name}`, text: required(statements.get(name), `statement ${name} in ${concept}.cypher`) }),
  }
}

function blocksOf(file: string) {
  const blocks: { type: string; name: string; text: string }[] = []
  for (const line of file.split('\n')) {
    const [, type, name] = opening.exec(line) ?? []
    if (type && name) blocks.push({ type, name, text: '' })
    else if (blocks.length > 0 && !line.startsWith('//')) blocks[blocks.length - 1]!.text += `${line}\n`
  }
  return blocks
}

/** Puts fragments where a text names them. */
export function fill(text: string, fragments: Readonly<Record<string, string>>): string {
  return text.replace(include, (_, name: string) => required(fragments[name], `fragment ${name}`).trimEnd())
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`)
  return value
}
