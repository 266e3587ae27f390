import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What stands in files of tests that fill the graph themselves; all others only look at the seeds in it. */
const filling = /\b(emptyGraph|emptiedGraph|seededGraph|hubOfOwn)\b/

/** Within a suite, files that only look at the seeds run one after the other, before those that fill the graph themselves: the seeds are loaded once for all of them, and the database plans their statements once. */
export class LookersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turns = new Map((await super.sort(files)).map((file) => [file, [file.project.config.sequence.groupOrder, Number(filling.test(readFileSync(file.moduleId, 'utf8')))] as const]))
    return [...turns].sort(([, [groupA, turnA]], [, [groupB, turnB]]) => groupA - groupB || turnA - turnB).map(([file]) => file)
  }
}
