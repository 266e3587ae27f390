import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateClientTypes } from './typed-operations.ts'

/** A file that is written by the program and kept in the repository, so that a change of the API is seen in its difference. */
export interface GeneratedFile { readonly path: string; readonly text: string }

/** All generated files as they should be for a schema. */
export async function generatedFiles(sdl: string): Promise<readonly GeneratedFile[]> {
  return [
    { path: 'schema/schema.graphql', text: sdl },
    { path: 'client/generated/operations.ts', text: await generateClientTypes(sdl, await operationTexts('schema/operations')) },
  ]
}

/** The operations of a folder, in the order of their names. */
async function operationTexts(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort()
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
}
