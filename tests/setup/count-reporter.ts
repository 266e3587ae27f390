import { writeSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Closes a run with one plain line, "N passed, N failed, N skipped", after everything else that is printed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: (typeof tests)[number]) => tests.filter((one) => one === state).length
    // A file that cannot be loaded and an error outside any test are failures too, though no test has them.
    const unloaded = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length).length
    const line = `${count('passed')} passed, ${count('failed') + unloaded + errors.length} failed, ${count('skipped') + count('pending')} skipped\n`
    process.once('exit', () => writeSync(process.stdout.fd, line))
  }
}
