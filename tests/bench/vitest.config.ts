import { defineConfig } from 'vitest/config'

/** The bench is no test: it runs alone, by npm run bench, takes its time, and prints a table. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['tests/bench/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 3_600_000, fileParallelism: false, reporters: ['default'] },
})
