import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { lockHome } from '../../server/graph/local/home-lock.ts'
import { fetchJars, hasJars } from '../../server/graph/local/jars.ts'
import { sayOnTerminal } from '../../server/shared/say.ts'

/** Where `npm start` keeps its own things; the tests take nothing from there but the jars of Neo4j. */
const usualHome = resolve('.verband')

/** Makes a managed folder for a test, with the jars of the usual one, so that nothing is fetched twice. */
export async function makeHome(home?: string): Promise<string> {
  await haveJars()
  const made = home ?? (await mkdtemp(join(await realpath(tmpdir()), 'verband-')))
  await mkdir(join(made, 'neo4j'), { recursive: true, mode: 0o700 })
  await symlink(join(usualHome, 'neo4j', 'lib'), join(made, 'neo4j', 'lib')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return made
}

/** Removes a managed folder; the jars behind the link stay. */
export const removeHome = (home: string): Promise<void> => rm(home, { recursive: true, force: true })

async function haveJars(): Promise<void> {
  const folder = join(usualHome, 'neo4j')
  if (await hasJars(folder)) return
  const lock = await lockHome(usualHome)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await fetchJars(folder, sayOnTerminal)
  } finally {
    await lock.release()
  }
}
