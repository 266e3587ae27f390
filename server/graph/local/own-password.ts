import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The password of the local Neo4j, readable by its owner only; made up the first time. */
export async function ownPassword(folder: string): Promise<string> {
  const file = passwordFile(folder)
  const kept = await keptPassword(folder)
  if (kept) return kept
  const password = randomBytes(24).toString('base64url')
  await writeFile(`${file}.part`, `${password}\n`, { mode: 0o600, flush: true })
  await rename(`${file}.part`, file)
  return password
}

/** The password it has, if it has one yet. */
export async function keptPassword(folder: string): Promise<string | undefined> {
  return (await readFile(passwordFile(folder), 'utf8').catch(() => '')).trim() || undefined
}

export const passwordFile = (folder: string): string => join(folder, 'password')
