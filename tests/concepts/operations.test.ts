import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'
import { type Operation, operationsIn } from '../setup/operations.ts'
import { everyStatement } from './every-statement.ts'
import { operationsTried } from './operations-tried.ts'

const hub = hubOnSeeds()
const asked = await operationsIn('schema/operations')
const examples = await operationsIn('schema/examples')
const operations = [...asked, ...examples].map((operation) => [operation.name, operation] as const)
const paged = operations.filter(([, { text }]) => text.includes('$first: Int'))

/** How often each statement ran for the question asked last. */
function runs(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of hub.statements()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const variablesOf = ({ name, text }: Operation) => ({ ...(text.includes('$language: Language!') ? { language: 'NL' } : {}), ...operationsTried[name]?.variables })

test('every operation is tried, and none that is not there', () => {
  expect(operations.map(([name]) => name).sort()).toEqual(Object.keys(operationsTried).sort())
})

describe('the operations of the client and the examples', () => {
  test.each(operations)('%s is answered without an error, by as many statements as its levels', async (name, operation) => {
    const data = await hub.ask<Readonly<Record<string, unknown>>>(operation.text, variablesOf(operation))
    expect(Object.values(data)).not.toContain(null)
    expect(hub.statements(), hub.statements().map((statement) => statement.name).join(' ')).toHaveLength(operationsTried[name]!.statements)
  })

  test.each(paged)('%s asks the database no more often for twenty rows than for two', async (_, operation) => {
    await hub.ask(operation.text, { ...variablesOf(operation), first: 2 })
    const two = runs()
    await hub.ask(operation.text, { ...variablesOf(operation), first: 20 })
    // A kind of thing that the first two rows do not have may come once.
    expect(Object.entries(runs()).filter(([name, count]) => count > Math.max(two[name] ?? 0, 1))).toEqual([])
  })
})

test.each(examples.map(({ name, file }) => [name, file]))('the example %s has a file of its name, which begins with the question it answers', async (name, file) => {
  expect(file.replace(/-|\.graphql/g, '')).toBe(name.toLowerCase())
  expect(await readFile(`schema/examples/${file}`, 'utf8')).toMatch(/^# [A-Z].+[.?]\n/)
})

describe('the number of statements does not grow with lists', () => {
  const nested: readonly (readonly [string, string])[] = [
    ['links of links', 'commitments(first: $first) { edges { node { links(first: $first) { edges { node { name links(first: $first) { edges { node { code plan { name } } } } } } } } } }'],
    ['all parts of a commitment', 'commitments(first: $first) { edges { node { topics { topic { name } } participants { institution { name } evidence { quote } } milestones { text } assessments { value } findings { text } references { phrase } conflicts { property } statements { value } sources { name } activities { name } } } }'],
    ['commitments and municipalities of topics', 'topics(first: $first) { edges { node { commitments(first: $first) { totalCount edges { node { participants { institution { name } } } } } municipalities(first: $first) { totalCount edges { node { practices { stage } } } } } } }'],
    ['participations of municipalities', 'municipalities(filter: { practices: ["right-to-challenge", "open-council-information"] }, first: $first) { edges { node { participations(first: $first) { totalCount edges { node { role } } } topics { name } } } }'],
    ['engagements in practices', 'practices(first: $first) { edges { node { commitments { code } engagements(first: $first) { totalCount edges { node { institution { name participations(first: $first) { edges { node { role } } } } } } } } } }'],
    ['plans with their commitments and these with theirs', 'actionPlans(first: $first) { edges { node { member { plans { startYear } } commitments { links(first: $first) { edges { node { code } } } } } } }'],
    ['both ends of links', 'links(first: $first) { edges { node { from { name plan { name } } to { name plan { name } } evidence { source { name } } } } }'],
  ]

  test.each(nested)('%s', async (_, operation) => {
    const counted = async (first: number) => {
      await hub.ask(`query Nested($first: Int) { ${operation} }`, { first })
      return hub.statements().length
    }
    expect([await counted(20), await counted(10)]).toEqual([await counted(4), await counted(4)])
  })

  test('things of several kinds in one list cost one statement for each kind', async () => {
    await hub.ask('{ municipalities(first: 200, filter: { search: "e" }) { edges { node { participations(first: 5) { edges { node { in { id name } } } } } } } }')
    expect(Math.max(...Object.values(runs()))).toBe(1)
  })
})

test('every statement that answers a question is a fixed text, one of those that are explained', async () => {
  const known = new Map(everyStatement.map(({ name, text }) => [name, text]))
  for (const [, operation] of operations) {
    await hub.ask(operation.text, variablesOf(operation))
    expect(hub.statements().filter(({ name, text }) => known.get(name) !== text).map(({ name }) => name)).toEqual([])
  }
})
