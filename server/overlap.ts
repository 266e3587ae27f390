import { resolve } from 'node:path'
import { headOf } from './concepts/revision/revision.ts'
import { type Config, readConfig } from './config.ts'
import { connect } from './graph/graph.ts'
import { joinGraph } from './graph/local/open-graph.ts'
import { expectedEnd } from './graph/trouble.ts'
import { type Embedder, startEmbedder } from './likeness/model/embedder.ts'
import { fetchModel } from './likeness/model/model-files.ts'
import { readCorpus } from './overlap/corpus.ts'
import { evaluate, type Yardstick } from './overlap/evaluating/evaluate.ts'
import { tableOf } from './overlap/evaluating/evaluation-table.ts'
import { optionsOf, type Options } from './overlap/computing/options.ts'
import { reportInWords } from './overlap/computing/report.ts'
import { runOverlap } from './overlap/computing/run.ts'
import { yardstickOfFile } from './overlap/evaluating/yardstick-of-file.ts'
import { yardstickOfGraph } from './overlap/evaluating/yardstick-of-graph.ts'
import { prepareGraph } from './prepare-graph.ts'
import { Refusal, refusalCodes } from './shared/refusal.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Computes overlap, or evaluates the ways of computing it; see overlap/computing/options.ts for what can be asked. */
async function main(): Promise<void> {
  const config = readConfig()
  const options = optionsOf(process.argv.slice(2))
  const embedder = await embedderOf(config.home, options)
  try {
    process.stdout.write(`${options.data === undefined ? await onGraph(config, options, embedder) : evaluated(await yardstickOfFile(options.data, embedder, say))}\n`)
  } finally {
    await embedder?.stop()
  }
}

/** Works on the database that a hub would use, beside it if one is running. */
async function onGraph(config: Config, { evaluate: evaluating, afresh }: Options, embedder: Embedder | null): Promise<string> {
  const database = await joinGraph(config, say)
  const graph = connect(database)
  try {
    await prepareGraph(graph, say, config.seeds)
    if (evaluating) return evaluated(await yardstickOfGraph(graph, await readCorpus(graph, await headOf(graph)), embedder, say))
    return reportInWords(await runOverlap({ graph, embedder, afresh, say }))
  } finally {
    await graph.close()
    await database.stop()
  }
}

const evaluated = (yardstick: Yardstick): string => tableOf(evaluate(yardstick), yardstick)

/** The sentence model, fetched if need be; where it cannot be had, words and letters do without it, and the run says so. */
async function embedderOf(home: string, { withoutModel }: Options) {
  if (withoutModel) return null
  try {
    return await startEmbedder(resolve('.build/server/meaning-worker.js'), await fetchModel(home, say))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(`${error.message}\nGoing on without the model, by words and letters alone.`)
    return null
  }
}

main().then(
  () => process.exit(0),
  (thrown: unknown) => {
    const error = expectedEnd(thrown)
    say(error instanceof Refusal ? error.message : `Something went wrong that should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    process.exit(error instanceof Refusal ? refusalCodes[error.code] : 1)
  },
)
