import { expect, test, vi } from 'vitest'
import { runTool } from './run-tool.ts'

// These look at every file, which on a busy machine takes minutes.
vi.setConfig({ testTimeout: 600_000 })

test('the whole code passes the strict compiler', async () => {
  expect(await runTool('@typescript/native/bin/tsc', '-p', 'tsconfig.json')).toEqual({ code: 0, output: '' })
})

test('the linter finds nothing: no any, no promise left alone, no setting read aside, no warning', async () => {
  const { code, output } = await runTool('oxlint/bin/oxlint', '--format', 'unix')
  expect(code, output).toBe(0)
})

test('no file, export or package is left unused', async () => {
  const { code, output } = await runTool('knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors')
  expect(code, output).toBe(0)
})
