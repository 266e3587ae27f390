import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql'

/** An operation with the fragments it needs, ready to be sent. */
export interface Operation { readonly name: string; readonly file: string; readonly text: string }

/** All operations of a folder, in the order of their files. Fragments may stand in any of them. */
export async function operationsIn(folder: string): Promise<readonly Operation[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort()
  const documents = await Promise.all(files.map(async (file) => ({ file, ...parse(await readFile(join(folder, file), 'utf8')) })))
  const fragments = new Map(documents.flatMap(({ definitions }) => definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d] as const)))
  return documents.flatMap(({ file, definitions }) =>
    definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION).map((operation) => ({ name: operation.name?.value ?? file, file, text: [operation, ...neededBy(operation, fragments)].map(print).join('\n') })))
}

/** The fragments that something spreads, and those that these spread. */
function neededBy(definition: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly FragmentDefinitionNode[] {
  const needed = new Set<FragmentDefinitionNode>()
  const look = (within: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(within, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)
        if (!fragment || needed.has(fragment)) return
        needed.add(fragment)
        look(fragment)
      },
    })
  look(definition)
  return [...needed]
}
