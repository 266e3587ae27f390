import { defineConfig } from 'vitest/config'

/** Suites of one run. Those that need a graph share one real Neo4j, so their files take turns. */
const suite = (name: string, include: readonly string[], setup: readonly string[] = []) => ({
  extends: true as const,
  test: { name, include: include.map((folder) => `tests/${folder}/**/*.test.ts`), globalSetup: setup.map((file) => `tests/setup/${file}`), fileParallelism: setup.length === 0 },
})

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // Two copies of graphql, one by import and one by require, refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A database takes seconds to start, a browser too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './tests/setup/count-reporter.ts'],
    projects: [suite('architecture', ['architecture']), suite('graph', ['concepts', 'ingest'], ['shared-graph.ts']), suite('http', ['http']), suite('client', ['client']), suite('journeys', ['journeys'], ['shared-graph.ts'])],
  },
})
