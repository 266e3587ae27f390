import { defineConfig } from 'vitest/config'
import { LookersFirst } from './setup/lookers-first.ts'

/** A suite takes all tests of its folders and of folders in them; of one that ends in a slash only its own. */
interface Suite { readonly name: string; readonly folders: readonly string[]; readonly turn: number; readonly needsGraph?: true }

/** Suites of one run, turn after turn: two cores carry one database, and one database carries one suite. */
const suites: readonly Suite[] = [
  { name: 'architecture', folders: ['architecture'], turn: 0 },
  { name: 'client', folders: ['client'], turn: 0 },
  { name: 'reading', folders: ['ingest/*', 'overlap/*'], turn: 0 },
  { name: 'graph', folders: ['concepts', 'explore', 'exports', 'ingest/', 'overlap/'], turn: 1, needsGraph: true },
  { name: 'journeys', folders: ['journeys'], turn: 2, needsGraph: true },
  { name: 'http', folders: ['http'], turn: 3 },
]

/** Those that need a graph share one real Neo4j, so their files take turns too. */
const projectOf = ({ name, folders, turn, needsGraph }: Suite) => ({
  extends: true as const,
  test: {
    name, include: folders.map((folder) => (folder.endsWith('/') ? `tests/${folder}*.test.ts` : `tests/${folder}/**/*.test.ts`)),
    globalSetup: needsGraph ? ['tests/setup/shared-graph.ts'] : [], fileParallelism: turn === 0, sequence: { groupOrder: turn },
  },
})

// A database of tests lives for minutes: what Java's second compiler gains there, it takes from the tests first.
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // Two copies of graphql, one by import and one by require, refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A database takes seconds to start, a browser too, and minutes where other work takes the processor.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    sequence: { sequencer: LookersFirst },
    reporters: ['default', './tests/setup/count-reporter.ts'],
    projects: suites.map(projectOf),
  },
})
