import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface Participant { readonly role: string; readonly standing: string; readonly asWritten: string | null; readonly institution: { readonly id: string } }

async function participantsOf(code: string): Promise<readonly Participant[]> {
  const { commitment } = await hub.ask<{ commitment: { participants: readonly Participant[] } }>('query Who($code: ID!) { commitment(code: $code) { participants { role standing asWritten institution { id } } } }', { code })
  return commitment.participants
}

describe('who takes part in a commitment', () => {
  test('NL0037 is led by Schiedam and supported by Utrecht and the expertise centre', async () => {
    expect((await participantsOf('NL0037')).map(({ role, standing, institution }) => [role, standing, institution.id])).toEqual([
      ['LEAD', 'STATED', 'municipality:GM0606'],
      ['SUPPORT', 'STATED', 'institution:open-government-learning-and-expertise-centre'],
      ['SUPPORT', 'STATED', 'municipality:GM0344'],
    ])
  })

  test('Utrecht\'s part in NL0033 is still to be confirmed, as the page writes it', async () => {
    const utrecht = (await participantsOf('NL0033')).find(({ institution }) => institution.id === 'municipality:GM0344')
    expect(utrecht).toMatchObject({ role: 'SUPPORT', standing: 'TO_BE_CONFIRMED', asWritten: expect.stringContaining('tbc') })
  })

  test('of NL0036 the source itself is in doubt', async () => {
    const doubtful = (await participantsOf('NL0036')).filter(({ standing }) => standing === 'DOUBTFUL')
    expect(doubtful.map(({ institution }) => institution.id)).toEqual(expect.arrayContaining(['institution:province-of-noord-holland', 'institution:province-of-zuid-holland']))
    expect(doubtful.find(({ institution }) => institution.id === 'institution:province-of-noord-holland')).toMatchObject({ role: 'LEAD', asWritten: expect.stringMatching(/prob/i) })
  })
})

interface Part { readonly role: string; readonly standing: string; readonly in: { readonly __typename: string; readonly id: string } }

async function partsOf(id: string): Promise<readonly Part[]> {
  const { institution } = await hub.ask<{ institution: { participations: { totalCount: number; edges: readonly { node: Part }[] } } }>(
    'query Parts($id: ID!) { institution(id: $id) { participations(first: 200) { totalCount edges { node { role standing in { __typename id } } } } } }', { id })
  expect(institution.participations.edges).toHaveLength(institution.participations.totalCount)
  return institution.participations.edges.map(({ node }) => node)
}

describe('what a body takes part in', () => {
  const commitments = (parts: readonly Part[]) => parts.filter((part) => part.in.__typename === 'Commitment').map((part) => `${part.in.id} ${part.standing}`).sort()

  test('Utrecht: NL0037, and NL0033 with its doubt', async () => {
    expect(commitments(await partsOf('municipality:GM0344'))).toEqual(expect.arrayContaining(['commitment:NL0033 TO_BE_CONFIRMED', 'commitment:NL0037 STATED']))
  })

  test('Zuid-Holland: NL0032 and NL0041, and NL0033 and NL0036 with their doubts', async () => {
    expect(commitments(await partsOf('institution:province-of-zuid-holland'))).toEqual(['commitment:NL0032 STATED', 'commitment:NL0033 TO_BE_CONFIRMED', 'commitment:NL0036 DOUBTFUL', 'commitment:NL0041 STATED'])
  })

  test('that NL0032 leaves open which of two leads it is in its own words', async () => {
    const leads = (await participantsOf('NL0032')).filter(({ role }) => role === 'LEAD')
    expect(leads.map(({ institution, asWritten }) => [institution.id, asWritten?.includes('and/or')])).toEqual([
      ['institution:association-of-netherlands-municipalities', true], ['institution:province-of-zuid-holland', true],
    ])
  })

  test('the same answer comes from the filter for commitments in which a body takes part', async () => {
    const { commitments: found } = await hub.ask<{ commitments: { edges: readonly { node: { code: string } }[] } }>('{ commitments(filter: { institutions: ["institution:province-of-zuid-holland"] }) { edges { node { code } } } }')
    expect(found.edges.map(({ node }) => node.code)).toEqual(['NL0032', 'NL0033', 'NL0036', 'NL0041'])
  })
})

describe('practices', () => {
  interface Engagement { readonly stage: string | null; readonly count: number | null; readonly unit: string | null; readonly asOf: string | null; readonly institution: { readonly id: string } }

  test('Right to Challenge: Rotterdam has six challenges, Utrecht five, and of nobody else is a number known', async () => {
    const { practice } = await hub.ask<{ practice: { engagements: { edges: readonly { node: Engagement }[] }; findings: readonly { by: string }[] } }>(
      '{ practice(id: "right-to-challenge") { engagements(first: 200) { edges { node { stage count unit asOf institution { id } } } } findings(kinds: [UNKNOWN]) { by } } }')
    const counted = practice.engagements.edges.map(({ node }) => node).filter(({ count }) => count !== null)
    expect(counted.map(({ institution, count, unit }) => [institution.id, count, unit])).toEqual([['municipality:GM0344', 5, 'challenges'], ['municipality:GM0599', 6, 'challenges']])
    expect(counted.every(({ asOf }) => asOf?.startsWith('2017'))).toBe(true)
    expect(practice.findings.length, 'that nobody knows how many there are').toBeGreaterThan(0)
  })

  test('Vlaardingen is there, and nothing is known of it: no practice, no participation', async () => {
    const { municipalities, municipality } = await hub.ask<{ municipalities: { edges: readonly { node: { gmCode: string } }[] }; municipality: { name: string; practices: readonly unknown[]; participations: { totalCount: number } } }>(
      '{ municipalities(filter: { search: "Vlaardingen" }) { edges { node { gmCode } } } municipality(id: "GM0622") { name practices { id } participations { totalCount } } }')
    expect(municipalities.edges.map(({ node }) => node.gmCode)).toEqual(['GM0622'])
    expect(municipality).toEqual({ name: 'Vlaardingen', practices: [], participations: { totalCount: 0 } })
  })

  test('a place or district leads to its municipality', async () => {
    const search = async (text: string) => (await hub.ask<{ municipalities: { edges: readonly { node: { name: string } }[] } }>('query Place($text: String!) { municipalities(filter: { search: $text }) { edges { node { name } } } }', { text })).municipalities.edges.map(({ node }) => node.name)
    expect(await search('Voorburg')).toContain('Leidschendam-Voorburg')
    expect(await search('Amsterdam-Oost')).toEqual(['Amsterdam'])
  })
})
