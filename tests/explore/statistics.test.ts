import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'
import { type Counted, everyCommitment, rowsOf } from './counted-by-hand.ts'

const hub = hubOnSeeds()

interface Row {
  readonly keys: readonly { readonly dimension: string; readonly value: string; readonly label: string }[]
  readonly commitments: number
  readonly links: number
  readonly rated: number
  readonly total: number
  readonly distribution: readonly { readonly value: string; readonly rank: number | null; readonly count: number; readonly scale: readonly string[]; readonly rated: number }[]
}
interface Statistics { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly node: Row }[] }

const operation = `query($by: [Dimension!]!, $indicator: Indicator, $filter: CommitmentFilter, $first: Int, $after: String, $language: Language) {
  statistics(by: $by, indicator: $indicator, filter: $filter, first: $first, after: $after, language: $language) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { keys { dimension value label } commitments links rated total distribution { value rank count scale rated } } }
  } }`

const page = async (variables: Readonly<Record<string, unknown>>): Promise<Statistics> => (await hub.ask<{ statistics: Statistics }>(operation, variables)).statistics

/** All rows, by pages of a size. */
async function allRows(variables: Readonly<Record<string, unknown>>, first = 200): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page({ ...variables, first, after })
    rows.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return rows
    after = pageInfo.endCursor
  }
}

const valuesOf = (row: Row): string => row.keys.map(({ value }) => value).join(' ')
const commitments = (): Promise<readonly Counted[]> => everyCommitment(hub)

const dimensions = ['YEAR', 'TOPIC', 'MEMBER', 'INSTITUTION', 'PRACTICE', 'LINK_KIND', 'PLAN'] as const
const pairs = dimensions.flatMap((one) => dimensions.filter((other) => other !== one).map((other) => [one, other]))

describe('counts', () => {
  test.each([...dimensions.map((one) => [one]), ...pairs])('by %s %s are those of the commitments themselves', async (...by) => {
    const [counted, byHand] = [await allRows({ by }), rowsOf(await commitments(), by)]
    expect(counted.map((row) => [valuesOf(row), row.commitments, row.links])).toEqual(byHand.map((row) => [row.key, row.commitments.length, row.links]))
    const different = new Set(byHand.flatMap((row) => row.commitments.map(({ code }) => code)))
    expect(new Set(counted.map(({ total }) => total))).toEqual(new Set([different.size]))
  }, 60_000)

  test.each(['YEAR', 'TOPIC', 'MEMBER', 'PLAN', 'INSTITUTION', 'LINK_KIND'])('of %s are what the filter of commitments finds for the value', async (dimension) => {
    const conditionOf: Readonly<Record<string, string>> = { YEAR: 'years', TOPIC: 'topics', MEMBER: 'members', PLAN: 'plans', INSTITUTION: 'institutions', LINK_KIND: 'linkKinds' }
    for (const row of (await allRows({ by: [dimension] })).slice(0, 8)) {
      const value = row.keys[0]!.value
      const found = await hub.ask<{ commitments: { totalCount: number } }>('query($filter: CommitmentFilter) { commitments(filter: $filter) { totalCount } }', { filter: { [conditionOf[dimension]!]: [dimension === 'YEAR' ? Number(value) : value] } })
      expect([value, row.commitments]).toEqual([value, found.commitments.totalCount])
    }
  })

  test.each<readonly [Readonly<Record<string, unknown>>]>([
    [{ plans: ['AP_NLD03'] }], [{ topics: ['open-data', 'capacity-building'] }], [{ years: [2018, 2020] }], [{ institutions: ['municipality:GM0344'] }], [{ linkedTo: 'NL0037' }],
    [{ codes: ['NL0037', 'NL0041'] }], [{ indicator: 'AMBITION', values: ['High'] }], [{ search: 'open' }], [{ members: ['member:nowhere'] }], [{ standings: ['DOUBTFUL'] }],
  ])('of %j add up to what the filter finds', async (filter) => {
    const found = await hub.ask<{ commitments: { totalCount: number } }>('query($filter: CommitmentFilter) { commitments(filter: $filter) { totalCount } }', { filter })
    const rows = await allRows({ by: ['YEAR'], filter })
    expect(rows.reduce((sum, row) => sum + row.commitments, 0)).toBe(found.commitments.totalCount)
    expect(rows.every(({ total }) => total === found.commitments.totalCount)).toBe(true)
  })

  test('of bodies in a role are those of their commitments in that role', async () => {
    const [rows, all] = [await allRows({ by: ['INSTITUTION'], filter: { roles: ['LEAD'] } }), await commitments()]
    const led = (id: string) => all.filter(({ participants }) => participants.some(({ role, institution }) => role === 'LEAD' && institution.id === id)).length
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.map((row) => row.commitments)).toEqual(rows.map((row) => led(row.keys[0]!.value)))
  })
})

describe('rows', () => {
  test('come in the same order and number by any size of page', async () => {
    const by = ['TOPIC', 'YEAR']
    const [whole, small] = [await allRows({ by }), await allRows({ by }, 7)]
    expect(small).toEqual(whole)
    expect((await page({ by, first: 0 })).totalCount).toBe(whole.length)
    expect(new Set(whole.map(valuesOf)).size).toBe(whole.length)
  })

  test('are the same whichever dimension is named first', async () => {
    const turned = (row: Row) => ({ ...row, keys: [...row.keys].reverse() })
    const sorted = (rows: readonly Row[]) => [...rows].sort((a, b) => (valuesOf(a) < valuesOf(b) ? -1 : 1))
    expect(sorted((await allRows({ by: ['YEAR', 'TOPIC'] })).map(turned))).toEqual(sorted(await allRows({ by: ['TOPIC', 'YEAR'] })))
  })

  test('have labels for people, in their language', async () => {
    const [{ edges: english }, { edges: dutch }] = [await page({ by: ['PRACTICE'] }), await page({ by: ['PRACTICE'], language: 'NL' })]
    expect(english.map(({ node }) => node.keys[0]!.label)).toContain('Informal Pro-active Approach Model')
    expect(dutch.map(({ node }) => node.keys[0]!.label)).not.toEqual(english.map(({ node }) => node.keys[0]!.label))
    expect((await page({ by: ['LINK_KIND'] })).edges.map(({ node }) => node.keys[0]!.label)).toContain('thematic overlap')
  })

  test('take one statement, with a filter one more, with totals one more', async () => {
    await hub.ask('{ statistics(by: [TOPIC, YEAR], indicator: COMPLETION) { edges { node { commitments links rated distribution { count } } } } }')
    expect(hub.statements().filter(({ name }) => name.startsWith('statistics'))).toHaveLength(1)
    await hub.ask('{ statistics(by: [TOPIC], filter: { years: [2018] }) { totalCount edges { node { commitments total } } } }')
    expect(hub.statements().filter(({ name }) => name.startsWith('statistics'))).toHaveLength(3)
  })
})

describe('distributions', () => {
  test.each(['SPECIFICITY', 'VERIFIABLE', 'RELEVANCE', 'POTENTIAL_IMPACT', 'POTENTIAL_FOR_RESULTS', 'AMBITION', 'DID_IT_OPEN_GOVERNMENT', 'EARLY_RESULTS', 'STARRED', 'PROMISING'])('of %s count each rated commitment on its own scale', async (indicator) => {
    const all = await commitments()
    for (const row of await allRows({ by: ['PLAN'], indicator })) {
      const rated = all.filter(({ plan, assessments }) => plan.id === row.keys[0]!.value && assessments.some((one) => one.indicator === indicator && one.state === 'RATED'))
      expect([row.keys[0]!.value, row.rated]).toEqual([row.keys[0]!.value, rated.length])
      for (const { value, count, scale, rank } of row.distribution) {
        const having = rated.filter(({ assessments }) => assessments.some((one) => one.indicator === indicator && one.value?.split(', ').includes(value) && one.scale.join() === scale.join()))
        expect([value, count]).toEqual([value, having.length])
        expect([null, scale.indexOf(value)]).toContain(rank)
      }
    }
  })

  test('count a commitment once, by the report on its results, where an earlier report rated it too', async () => {
    const [row] = await allRows({ by: ['PLAN'], indicator: 'COMPLETION', filter: { plans: ['AP_NLD01'] } })
    expect(row).toMatchObject({ rated: 5, distribution: [{ value: 'Withdrawn', count: 0 }, { value: 'No evidence', count: 0 }, { value: 'Not Started', count: 1 }, { value: 'Limited', count: 2 }, { value: 'Substantial', count: 0 }, { value: 'Complete', count: 2 }] })
  })

  test('give every step of a scale in its order, and leave out scales that nobody is rated on', async () => {
    const rows = await allRows({ by: ['YEAR'], indicator: 'RELEVANCE' })
    const scalesOf = (year: string) => new Set(rows.find((row) => valuesOf(row) === year)!.distribution.map(({ scale }) => scale.join(', ')))
    expect(scalesOf('2013')).toEqual(new Set(['Access to Information, Civic Participation, Public Accountability, Technology']))
    expect(scalesOf('2020')).toEqual(new Set(['No, Yes']))
    for (const row of rows) for (const part of row.distribution) expect(part.count).toBeLessThanOrEqual(part.rated)
  })

  test('count a commitment in each of the values it is relevant to, as the filter finds it', async () => {
    const found = await hub.ask<{ commitments: { totalCount: number } }>('{ commitments(filter: { indicator: RELEVANCE, values: ["Technology"] }) { totalCount } }')
    const [row] = await allRows({ by: ['MEMBER'], indicator: 'RELEVANCE' })
    expect(found.commitments.totalCount).toBeGreaterThan(1)
    expect(row!.distribution.find(({ value }) => value === 'Technology')!.count).toBe(found.commitments.totalCount)
  })

  test('are empty where nobody is rated or no indicator is asked for', async () => {
    for (const row of await allRows({ by: ['YEAR'] })) expect([row.rated, row.distribution]).toEqual([0, []])
  })
})

describe('what cannot be counted', () => {
  test.each([[[]], [['YEAR', 'TOPIC', 'PLAN']], [['YEAR', 'YEAR']]])('by %j is refused in words', async (by) => {
    const { errors } = await hub.answer(operation, { by })
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('one or two different dimensions'), extensions: { code: 'BAD_USER_INPUT' } })
  })

  test.each([[{ after: 'nonsense' }], [{ first: -1 }]])('on page %j is refused', async (args) => {
    expect((await hub.answer(operation, { by: ['YEAR'], ...args })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('on more than the largest page gives the largest page', async () => {
    expect((await page({ by: ['INSTITUTION', 'TOPIC'], first: 100_000 })).edges).toHaveLength(200)
  })
})
