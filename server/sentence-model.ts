import { join } from 'node:path'
import type { Logger } from 'pino'
import { type Embedder, startEmbedder } from './likeness/model/embedder.ts'
import { findModel } from './likeness/model/model-files.ts'

/** The sentence model of a running hub: null until it is loaded, and where there is none. */
export interface SentenceModel { readonly embedder: () => Embedder | null; load(): void; stop(): Promise<void> }

/** Once the hub is ready, loads the model that its managed folder has, if it has one. No answer waits for it; without it the hub goes by words. */
export function sentenceModelOf(home: string, log: Logger): SentenceModel {
  let embedder: Embedder | null = null
  let stopped = false
  let loading: Promise<void> = Promise.resolve()
  const failed = (error: unknown) => { if (!stopped) log.warn({ err: error }, 'the sentence model could not be loaded; search goes on without it') }
  return {
    embedder: () => embedder,
    load: () => {
      loading = loadEmbedder(home).then((loaded) => { embedder = loaded }).catch(failed)
    },
    stop: async () => {
      stopped = true
      await loading
      await embedder?.stop()
    },
  }
}

async function loadEmbedder(home: string): Promise<Embedder | null> {
  const files = await findModel(home)
  return files ? startEmbedder(join(import.meta.dirname, 'meaning-worker.js'), files) : null
}
