import { writeFile } from 'node:fs/promises'
import { generatedFiles } from '../schema/generated-files.ts'
import { buildApiSchema, sdlOf } from './http/schema.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Writes what is generated from the API: its schema as a file, and the types of what the client asks. */
for (const { path, text } of await generatedFiles(sdlOf(buildApiSchema()))) {
  await writeFile(path, text)
  say(`wrote ${path}`)
}
