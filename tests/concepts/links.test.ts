import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface Passage { readonly quote: string | null; readonly section: string | null; readonly stance: string; readonly source: { readonly id: string } }
interface LinkAnswer {
  readonly id: string; readonly kind: string; readonly asserter: string; readonly modality: string; readonly status: string; readonly confidence: string | null
  readonly reasons: readonly string[]; readonly citation: string; readonly evidence: readonly Passage[]; readonly from: { readonly code: string }; readonly to: { readonly code: string }
}
interface Edge { readonly direction: string; readonly node: { readonly code: string }; readonly link: LinkAnswer }

const whole = 'id kind asserter modality status confidence reasons citation evidence { quote section stance source { id } } from { code } to { code }'

async function linksOf(code: string, kinds: string, asserters: string): Promise<readonly Edge[]> {
  const { commitment } = await hub.ask<{ commitment: { links: { totalCount: number; edges: readonly Edge[] } } }>(
    `query Links($code: ID!) { commitment(code: $code) { links(kinds: [${kinds}], asserters: [${asserters}]) { totalCount edges { direction node { code } link { ${whole} } } } } }`, { code })
  expect(commitment.links.totalCount).toBe(commitment.links.edges.length)
  return commitment.links.edges
}

describe('the overlap that the reviewer sees in NL0037', () => {
  test('is with NL0028, NL0032, NL0033 and NL0036, and with no other: the numbers are the plan\'s, not the web list\'s', async () => {
    const edges = await linksOf('NL0037', 'THEMATIC_OVERLAP', 'IRM')
    expect(edges.map(({ node }) => node.code).sort()).toEqual(['NL0028', 'NL0032', 'NL0033', 'NL0036'])
  })

  test('is asserted by nobody for NL0035 and NL0038, whose places in the web list tempt', async () => {
    const { links } = await hub.ask<{ links: { edges: readonly { node: LinkAnswer }[] } }>(`{ links(filter: { codes: ["NL0037"] }) { edges { node { ${whole} } } } }`)
    const others = links.edges.flatMap(({ node }) => [node.from.code, node.to.code])
    expect(others).not.toContain('NL0035')
    expect(others).not.toContain('NL0038')
  })

  test('is a possibility and has no direction', async () => {
    const edges = await linksOf('NL0037', 'THEMATIC_OVERLAP', 'IRM')
    expect(new Set(edges.map(({ direction, link }) => `${link.modality} ${direction} ${link.status}`))).toEqual(new Set(['POSSIBLE UNDIRECTED CONFIRMED']))
  })

  test('rests on two locating phrases in the reviewer\'s text on context and objectives', async () => {
    for (const { link } of await linksOf('NL0037', 'THEMATIC_OVERLAP', 'IRM')) {
      const english = link.evidence.filter(({ source }) => source.id === 'source:ogp-nl0037-en')
      expect(english.map(({ quote }) => quote)).toEqual(['could be thematic overlap', 'particularly Commitments 1, 5, 8, and 11'])
      expect(new Set(english.map(({ section }) => section))).toEqual(new Set(['IRM text, Context and Objectives']))
    }
  })

  test('can be cited: who says so, as a possibility, where, and at which revision', async () => {
    const [edge] = await linksOf('NL0037', 'THEMATIC_OVERLAP', 'IRM')
    expect(edge!.link.citation).toMatch(/Independent Reporting Mechanism.*possibly NL0037 overlaps.*“could be thematic overlap”.*revision 1\.$/)
  })

  test('is seen from the other end too', async () => {
    expect((await linksOf('NL0036', 'THEMATIC_OVERLAP', 'IRM')).map(({ node }) => node.code)).toEqual(['NL0037'])
  })
})

test('the phrase with the numbers is a resolved reference to the same four, in its own order', async () => {
  const { commitment } = await hub.ask<{ commitment: { references: readonly { phrase: string; state: string; scope: string; numbers: readonly string[]; targets: readonly { code: string }[] }[] } }>(
    '{ commitment(code: "NL0037") { references { phrase state scope numbers targets { code } } } }')
  expect(commitment.references.find(({ state }) => state === 'RESOLVED')).toEqual({
    phrase: 'particularly Commitments 1, 5, 8, and 11', state: 'RESOLVED', scope: 'same_plan', numbers: ['1', '5', '8', '11'],
    targets: ['NL0032', 'NL0036', 'NL0033', 'NL0028'].map((code) => ({ code })),
  })
  expect(commitment.references.filter(({ state }) => state !== 'RESOLVED').every(({ targets }) => targets.length === 0)).toBe(true)
})

test('the advice to link names no numbers: its targets are inferred and say so', async () => {
  const { commitment } = await hub.ask<{ commitment: { findings: readonly { by: string; targetsInferred: boolean; targets: readonly { code: string }[]; evidence: readonly Passage[] }[] } }>(
    '{ commitment(code: "NL0037") { findings(kinds: [RECOMMENDATION]) { by targetsInferred targets { code } evidence { quote section stance source { id } } } } }')
  const advice = commitment.findings.filter(({ targets }) => targets.length > 0)
  expect(advice).toHaveLength(1)
  expect(advice[0]).toMatchObject({ by: 'IRM', targetsInferred: true })
  expect(advice[0]!.targets.map(({ code }) => code).sort()).toEqual(['NL0028', 'NL0032', 'NL0033', 'NL0036'])
  expect(advice[0]!.evidence.some(({ quote }) => quote?.includes('linking the network'))).toBe(true)
})

describe('lineage', () => {
  test('NL0041 continues NL0028 on an editor\'s word, with reasons and with the passages they rest on', async () => {
    const [edge, ...more] = await linksOf('NL0041', 'CONTINUES', 'EDITOR')
    expect(more).toEqual([])
    expect(edge).toMatchObject({ direction: 'OUTGOING', node: { code: 'NL0028' }, link: { modality: 'STATED', confidence: 'HIGH', from: { code: 'NL0041' }, to: { code: 'NL0028' } } })
    expect(edge!.link.reasons.length).toBeGreaterThanOrEqual(2)
    expect(edge!.link.evidence.map(({ source }) => source.id)).toEqual(expect.arrayContaining(['source:ogp-nl0041-fr', 'source:editors']))
  })

  test('it is seen from NL0028 as coming in, and the plan of 2020 itself says so of NL0042 and NL0036', async () => {
    expect((await linksOf('NL0028', 'CONTINUES', 'EDITOR')).map(({ direction, node }) => `${direction} ${node.code}`)).toEqual(['INCOMING NL0041'])
    expect((await linksOf('NL0042', 'CONTINUES', 'ACTION_PLAN')).map(({ direction, node }) => `${direction} ${node.code}`)).toEqual(['OUTGOING NL0036'])
  })

  test('areas carried over to 2020 are the reviewer\'s word; which commitments stand for them is confidence, not fact', async () => {
    const pairs = [['NL0039', 'NL0038', 'HIGH'], ['NL0047', 'NL0034', 'MEDIUM'], ['NL0050', 'NL0031', 'MEDIUM']] as const
    for (const [later, earlier, confidence] of pairs) {
      const edges = await linksOf(later, 'POLICY_AREA_CARRIED_OVER', 'IRM')
      expect(edges.map(({ direction, node, link }) => [direction, node.code, link.confidence])).toEqual([['OUTGOING', earlier, confidence]])
    }
  })

  test('themes that return are the editors\' links; where the reviewer speaks against one, that stands beside it', async () => {
    const pairs = [['NL0032', 'NL0024'], ['NL0033', 'NL0018'], ['NL0026', 'NL0008'], ['NL0019', 'NL0001'], ['NL0023', 'NL0002'], ['NL0035', 'NL0003'], ['NL0058', 'NL0035']] as const
    for (const [one, other] of pairs) {
      const edge = (await linksOf(one, 'THEMATIC_OVERLAP', 'EDITOR')).find(({ node }) => node.code === other)
      expect(edge, `${one} ${other}`).toMatchObject({ direction: 'UNDIRECTED', link: { asserter: 'EDITOR' } })
    }
    const [council] = await linksOf('NL0024', 'THEMATIC_OVERLAP', 'EDITOR')
    expect(council!.link.evidence.filter(({ stance }) => stance === 'DENIES').map(({ source }) => source.id)).toEqual(['source:irm-end-of-term-report-2016-2018'])
    expect(council!.link.citation).toContain('Against it')
  })

  test('nothing says that a commitment of 2016 was carried over into 2018; that it was not is a finding about both plans', async () => {
    interface Finding { kind: string; by: string; about: readonly { id: string }[]; evidence: readonly Passage[] }
    const { actionPlan, links } = await hub.ask<{ actionPlan: { findings: readonly Finding[] }; links: { edges: readonly { node: LinkAnswer }[] } }>(
      `{ actionPlan(id: "plan:AP_NLD03") { findings(kinds: [NO_CARRY_OVER]) { kind by about { id } evidence { quote section stance source { id } } } }
         links(filter: { plans: ["plan:AP_NLD02"], kinds: [CONTINUES, POLICY_AREA_CARRIED_OVER] }) { edges { node { ${whole} } } } }`)
    expect(actionPlan.findings).toHaveLength(1)
    expect(actionPlan.findings[0]).toMatchObject({ kind: 'NO_CARRY_OVER', by: 'IRM', about: [{ id: 'plan:AP_NLD02' }, { id: 'plan:AP_NLD03' }] })
    const into2018 = links.edges.filter(({ node }) => Number(node.from.code.slice(2)) >= 28 && Number(node.from.code.slice(2)) <= 38)
    expect(into2018).toEqual([])
  })
})

test('NL0048, NL0049 and NL0050 are one cluster of the reviewer', async () => {
  for (const [code, others] of [['NL0048', ['NL0049', 'NL0050']], ['NL0049', ['NL0048', 'NL0050']], ['NL0050', ['NL0048', 'NL0049']]] as const) {
    const edges = await linksOf(code, 'CLUSTERED_WITH', 'IRM')
    expect(edges.map(({ node }) => node.code).sort()).toEqual(others)
    expect(edges.every(({ direction }) => direction === 'UNDIRECTED')).toBe(true)
  }
})
