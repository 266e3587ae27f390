import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Graph } from './graph/graph.ts'
import { type Embedder, startEmbedder } from './likeness/model/embedder.ts'
import { findModel } from './likeness/model/model-files.ts'
import { runOverlap } from './overlap/computing/run.ts'
import { corpusSize } from './overlap/corpus.ts'
import { latestRun } from './overlap/overlap-run.ts'

/** What a hub does beside answering, from when it is started. */
export interface Background { readonly embedder: () => Embedder | null; start(): void; stop(): Promise<void> }

/**
 * Once the hub is ready: loads the sentence model, where the managed folder has one, and computes overlap by words and letters where nobody ever has, so that a
 * fresh hub is not empty of it; where there are thousands, it says how to have them computed. Neither holds up an answer; what fails is logged and the hub goes on without.
 */
export function backgroundOf(graph: Graph, home: string, log: Logger): Background {
  let embedder: Embedder | null = null
  let stopped = false
  let loading: Promise<void> = Promise.resolve()
  const failed = (what: string) => (error: unknown) => { if (!stopped) log.warn({ err: error }, what) }
  return {
    embedder: () => embedder,
    start: () => {
      loading = loadEmbedder(home).then((loaded) => { embedder = loaded }).catch(failed('the sentence model could not be loaded; search goes on without it'))
      void firstOverlap(graph, log).catch(failed('the first run of computed overlap failed; start it with npm run overlap'))
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

/** So many commitments are compared in seconds, beside answering; more take time and memory that a hub needs itself. */
const mostBeside = 1_000

async function firstOverlap(graph: Graph, log: Logger): Promise<void> {
  if ((await latestRun(graph)) !== null) return
  const size = await corpusSize(graph)
  if (size <= mostBeside) await runOverlap({ graph, embedder: null, say: () => {} })
  else log.warn(`overlap was never computed, and ${size} commitments are more than the ${mostBeside} that a hub compares by itself; run npm run overlap beside it`)
}
