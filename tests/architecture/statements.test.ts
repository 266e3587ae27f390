import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface File { readonly path: string; readonly text: string }

const filesUnder = async (folder: string, ending: RegExp): Promise<readonly File[]> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => ending.test(name)).sort()
  return Promise.all(names.map(async (name) => ({ path: join(folder, name), text: await readFile(join(folder, name), 'utf8') })))
}

const statements = await filesUnder('server', /\.cypher$/)
const invariants = await filesUnder('schema/neo4j/invariants', /\.cypher$/)
const sources = await filesUnder('server', /\.ts$/)
const client = await filesUnder('client', /\.tsx?$/)

/** What begins at the open end of an index goes through all of it, which EXPLAIN takes for a look-up. */
const throughAll: Readonly<Record<string, string>> = Object.fromEntries(([
  ['it counts or describes all that a list or a diagram is of', ['action-plan.count', 'institution.count', 'institution.countMunicipalities', 'link.count', 'member.count', 'practice.count', 'source.count', 'topic.count', 'statistics.found']],
  ['there are few of them: runs, migrations', ['overlap.run', 'overlap-run.latest', 'migrate.applied']],
  ['an ingest has to know the numbers of all plans, and asks once', ['known.plans']],
  ['an evaluation holds scores against all that people assert', ['corpus.assertedPairs']],
] as const).flatMap(([reason, names]) => names.map((name) => [name, reason])))

describe('statements', () => {
  test('stand in .cypher files only', () => {
    const cypher = /\b(MATCH|MERGE|UNWIND|DETACH DELETE|CREATE)\s*[({[$]|\bUNWIND \w+ AS\b/
    expect([...sources, ...client].filter(({ text }) => cypher.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('have names of their own', () => {
    const names = statements.flatMap(({ path, text }) => [...text.matchAll(/^\/\/ (name|fragment): (\w+)/gm)].map(([, type, name]) => `${type} ${basename(path, '.cypher')}.${name}`))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('that write or prove claims name the index by which they find a version, since on an empty graph any other looks as good', () => {
    const found = [...statements.filter(({ path }) => path.endsWith('record.cypher')), ...invariants].flatMap(({ path, text }) =>
      text.split('\n').filter((line) => /MATCH .*\((\w+):(Claim|Evidence|Link) \{id: (id|row\.\w+)\b/.test(line)).map((line) => ({ path, line })))
    expect(found.length).toBeGreaterThan(12)
    expect(found.filter(({ line }) => !line.includes('USING INDEX'))).toEqual([])
  })

  test('that go through all of a kind are few, and each has a reason', () => {
    const open = /\b\w+\.\w+ >=? (?:''|0\b)/
    const found = statements.flatMap(({ path, text }) => text.split(/^(?=\/\/ (?:name|fragment): )/m).filter((block) => open.test(block)).map((block) => `${basename(path, '.cypher')}.${/: (\w+)/.exec(block)?.[1]}`))
    expect(found.toSorted((a, b) => a.localeCompare(b))).toEqual(Object.keys(throughAll).toSorted((a, b) => a.localeCompare(b)))
  })

  test('are fixed texts: what is asked comes in as a parameter', () => {
    expect(statements.filter(({ text }) => text.includes('${')).map(({ path }) => path)).toEqual([])
  })
})
