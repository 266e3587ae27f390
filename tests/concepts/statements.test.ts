import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import type { Statement } from '../../server/graph/statement.ts'
import { seedsToLookAt } from '../setup/seeded-graph.ts'
import { everyStatement, unexplained } from './every-statement.ts'
import { type Operator, wideParts } from './query-plan.ts'

/** Migrations run once and may look at everything; whatever else is sent may not. */
const isMigration = ({ name }: Statement): boolean => name.startsWith('migration.')
const [migrating, answering] = [everyStatement.filter(isMigration), everyStatement.filter((statement) => !isMigration(statement))]

let graph: Graph
beforeAll(async () => {
  graph = await seedsToLookAt()
})
afterAll(() => graph.close())

describe('statements', () => {
  test('that stand in a file are all known here', async () => {
    const known = new Set([...everyStatement.map(({ name }) => name), ...unexplained])
    expect((await namesInFiles()).filter((name) => !known.has(name))).toEqual([])
  })

  test.each(answering.map((statement) => [statement.name, statement] as const))('%s finds its way by indexes', async (_, statement) => {
    expect(wideParts((await graph.explain(statement)) as Operator)).toEqual([])
  })

  test.each(migrating.map((statement) => [statement.name, statement] as const))('%s is understood by the database', async (_, statement) => {
    await expect(graph.explain(statement)).resolves.toBeDefined()
  })
})

async function namesInFiles(): Promise<readonly string[]> {
  const files = (await readdir('server', { recursive: true })).filter((file) => file.endsWith('.cypher'))
  const texts = await Promise.all(files.map(async (file) => ({ concept: basename(file, '.cypher'), text: await readFile(join('server', file), 'utf8') })))
  return texts.flatMap(({ concept, text }) => [...text.matchAll(/^\/\/ name: (\w+)/gm)].map(([, name]) => `${concept}.${name}`))
}
