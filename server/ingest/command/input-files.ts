import { createReadStream } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { glob } from 'tinyglobby'
import { Refusal } from '../../shared/refusal.ts'

/** Something to read: looked at by its beginning, then read whole or as a stream. */
export interface InputFile {
  /** What it is called in messages. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  beginning(): Promise<Buffer>
  stream(): Readable
}

/** So much is looked at to tell what a file is. */
const looked = 65_536
/** What comes in by the standard input is held in memory; larger things have a file. */
const mostFromInput = 64_000_000
/** One ingest of pages is one transaction, so there is an end to what goes in at once. */
const mostFiles = 2_000

/** A name in one line that shows what it is: signs that end lines, turn letters round or steer a terminal are none of a message. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')

/** The files that paths, folders and patterns stand for, each once, in the order of their names. A path that leads nowhere is refused. */
export async function inputFiles(paths: readonly string[], from: string, input: NodeJS.ReadableStream): Promise<readonly InputFile[]> {
  const found: string[] = []
  for (const path of paths.filter((one) => one !== '-')) {
    const files = await filesAt(path, from)
    if (files.length === 0) throw new Refusal('NO_INPUT', `Expected a file, a folder with files or a pattern that fits some, got "${shown(path)}" (seen from ${shown(from)}), where there is none. Check the path.`)
    if (found.length + files.length > mostFiles) throw new Refusal('NO_INPUT', `Expected at most ${mostFiles} files at once, got more. Give them in several goes, such as a folder at a time.`)
    found.push(...files)
  }
  const files = await Promise.all((await once(found)).map((path) => onDisk(path, from)))
  return paths.includes('-') ? [...files, await fromInput(input)] : files
}

async function filesAt(path: string, from: string): Promise<readonly string[]> {
  const at = resolve(from, path)
  const what = await stat(at).catch(() => undefined)
  if (what?.isFile()) return [at]
  if (what && !what.isDirectory()) throw new Refusal('NO_INPUT', `Expected a file or a folder, got ${shown(path)}, which is a pipe, a device or the like and may have no end. Save what it gives to a file, or give it by the standard input, as -.`)
  return what ? (await filesIn(at, new Set())).toSorted() : filesFitting(path, from)
}

/** The files that a pattern fits; of links those that lead to a file. */
async function filesFitting(pattern: string, from: string): Promise<readonly string[]> {
  const found = await glob(pattern, { cwd: from, absolute: true, ignore: ['**/.*', '**/.*/**', '**/node_modules/**'] })
  const areFiles = await Promise.all(found.slice(0, mostFiles + 1).map(async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false))
  return found.filter((_, place) => areFiles[place]).sort()
}

/** The files in a folder and in those that are in it or linked to it, each folder once: links may lead round in circles. One that leads nowhere is passed over. */
async function filesIn(folder: string, seen: Set<string>): Promise<readonly string[]> {
  const real = await realpath(folder)
  if (seen.has(real)) return []
  seen.add(real)
  const files: string[] = []
  for (const name of (await readdir(folder).catch(unreadable(folder))).filter((one) => !one.startsWith('.') && one !== 'node_modules').sort()) {
    const what = await stat(join(folder, name)).catch(() => undefined)
    if (what?.isFile()) files.push(join(folder, name))
    else if (what?.isDirectory()) files.push(...(await filesIn(join(folder, name), seen)))
    if (files.length > mostFiles) break
  }
  return files
}

/** Each file once, by the first of the paths that lead to it. */
async function once(paths: readonly string[]): Promise<readonly string[]> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(unreadable(path))))
  return paths.filter((_, place) => real.indexOf(real[place]!) === place)
}

/** Says that something is there but cannot be read: a link that leads nowhere, a folder of somebody else. */
const unreadable = (path: string) => ({ code }: NodeJS.ErrnoException): never => {
  throw new Refusal('NO_INPUT', `Expected a file or folder that can be read, got ${shown(path)} (${code}). Check whether what it leads to is there, and who may read it.`)
}

async function onDisk(path: string, from: string): Promise<InputFile> {
  const { size } = await stat(path).catch(unreadable(path))
  return { name: shown(relative(from, path) || path), size, stream: () => createReadStream(path), beginning: () => beginningOf(path) }
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path).catch(unreadable(path))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(looked), 0, looked, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function fromInput(input: NodeJS.ReadableStream): Promise<InputFile> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    size += Buffer.byteLength(chunk)
    if (size > mostFromInput) throw new Refusal('NO_INPUT', `Expected at most ${mostFromInput / 1_000_000} MB on the standard input, got more. Give the file by its name.`)
    chunks.push(Buffer.from(chunk))
  }
  const whole = Buffer.concat(chunks)
  return { name: 'standard input', size, beginning: async () => whole.subarray(0, looked), stream: () => Readable.from([whole]) }
}
