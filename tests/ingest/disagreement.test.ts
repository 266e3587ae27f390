import { describe, expect, test } from 'vitest'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import type { InputFile } from '../../server/ingest/command/input-files.ts'
import { newestRevision } from '../setup/empty-graph.ts'
import { hubOfOwn } from '../setup/hub-of-own.ts'
import { fileOf, ingestInto } from './ingesting.ts'
import { lakePage, pageWith } from './lake-pages.ts'
import { sameClaimSeeds } from './same-claim-seeds.ts'

const { graph, hub, afresh } = hubOfOwn()

const table = (...rows: readonly string[]) => ['Milestones | Start date | End date', ...rows].join('\n')
const rows = ['3.1 Run a pilot | January 2017 | March 2017', '3.2 Tell of it | April 2017 | May 2017']
const english = (completion: string, milestones = rows): Promise<InputFile> =>
  pageWith(lakePage('KE0011', 3), ['Completion:', `Completion: ${completion}`], ['Registers of lakes are opened to all.', table(...milestones)])
const french = (completion: string, milestones = rows): InputFile => fileOf('KE0011.fr.txt', [
  'https://www.opengovpartnership.org/fr/members/kenya/commitments/KE0011/', 'Ignorer la navigation', 'Kenya', '', 'Ouvrir le registre des lacs (KE0011)', "Plan d'action : Plan d'action du Kenya 2016-2018",
  "Cycle du plan d'action : 2016", 'Statut:', 'Institutions', 'Institution principale : Ministère des Lacs', 'Domaines politiques', 'Open Data', "Examen de l'IRM", "Rapport de l'IRM : Rapport à mi-parcours du Kenya 2016-2018",
  'Mise en œuvre i', `Achèvement : ${completion}`, 'Description', 'Jalons | Date de début | Date de fin', ...milestones,
].join('\n'))

interface Quoted { readonly quote: string; readonly stance: string }
interface Seen {
  readonly conflicts: readonly { readonly property: string; readonly statements: readonly { readonly value: string; readonly preferred: boolean; readonly evidence: Quoted }[] }[]
  readonly assessments: readonly { readonly value: string | null; readonly evidence: Quoted }[]
}
const seen = async () => {
  const { commitment } = await hub().ask<{ commitment: Seen }>('{ commitment(code: "KE0011") { conflicts { property statements { value preferred evidence { quote stance } } } assessments(indicators: [COMPLETION]) { value evidence { quote stance } } } }')
  const conflicts = commitment.conflicts.filter(({ property }) => /^(assessments|milestones)\./.test(property))
  return { conflicts: conflicts.map(({ property, statements }) => [property, statements.map(({ value, preferred }) => `${value}${preferred ? '*' : ''}`)]), shown: commitment.assessments.map(({ value, evidence }) => [value, evidence.quote, evidence.stance]) }
}
const completion = 'assessments.COMPLETION.Kenya Mid-Term Report 2016-2018'

describe('a translation that gives another value', () => {
  test.each([['read after', [0, 1]], ['read before', [1, 0]]] as const)('%s the original is in conflict with it, and is not quoted for what it does not say', async (_, order) => {
    await afresh()
    const pages = [await english('Limited'), french('Substantiel')]
    for (const at of order) await ingestInto(graph(), [pages[at]!])
    expect(await seen()).toEqual({ conflicts: [[completion, ['Limited*', 'Substantial']]], shown: [['Limited', 'Completion: Limited', 'SUPPORTS']] })
    expect(await brokenInvariants(graph())).toEqual([])
    const revision = await newestRevision(graph())
    await ingestInto(graph(), pages)
    expect(await newestRevision(graph())).toBe(revision)
  })

  test('is told on the page of its text as speaking against the claim', async () => {
    const { sources } = await hub().ask<{ sources: { edges: { node: { language: string; claims: { edges: { node: { evidence: Quoted } }[] } } }[] } }>('{ sources { edges { node { language claims(kinds: [ASSESSMENT]) { edges { node { evidence { quote stance } } } } } } } }')
    const told = sources.edges.filter(({ node }) => node.language === 'FR').flatMap(({ node }) => node.claims.edges).map(({ node }) => [node.evidence.quote, node.evidence.stance])
    expect(told).toEqual([['Achèvement : Substantiel', 'DENIES']])
  })

  test('of a day of a milestone is in conflict with it', async () => {
    await afresh()
    const { counts } = await ingestInto(graph(), [await english('Limited'), french('Limité', [rows[0]!.replace('March 2017', 'mars 2018').replace('January', 'janvier'), '3.2 Tell of it | avril 2017 | mai 2017'])])
    expect((await seen()).conflicts).toEqual([['milestones.3.1.end', ['2017-03*', '2018-03']]])
    expect(counts.conflicting, 'the end of the milestone, and that of the commitment').toBe(2)
  })
})

describe('a translation of milestones without labels', () => {
  const bare = ['Run a pilot | January 2017 | March 2017', 'Tell of it | April 2017 | May 2017', 'Look back | June 2017 | July 2017']
  const autres = (end: string) => [`Mener un essai | janvier 2017 | ${end}`, 'En parler | avril 2017 | mai 2017', 'Faire le bilan | juin 2017 | juillet 2017']
  test('is in conflict with the original on a day of one of them, where the others have the same', async () => {
    for (const order of [[0, 1], [1, 0]]) {
      await afresh()
      const pages = [await english('Limited', bare), french('Limité', autres('mars 2019'))]
      for (const at of order) await ingestInto(graph(), [pages[at]!])
      expect((await seen()).conflicts).toEqual([['milestones.1.end', ['2017-03*', '2019-03']]])
      const { commitment } = await hub().ask<{ commitment: { milestones: unknown[] } }>('{ commitment(code: "KE0011") { milestones { id } } }')
      expect(commitment.milestones).toHaveLength(3)
      const revision = await newestRevision(graph())
      await ingestInto(graph(), pages)
      expect(await newestRevision(graph())).toBe(revision)
    }
  })
})

describe('seeds that give another day than the page in which they locate a milestone', () => {
  test('are in conflict with it, and are shown', async () => {
    const pilot = 'milestones:\n  - {id: "KE0011/pilot", of: "commitment:KE0011", text: {en: Try it.}, end: "2018-03", evidence: [{source: "source:lake-page", phrase: "Run a pilot"}]}\n'
    await afresh({ ...sameClaimSeeds, 'pilot.yaml': pilot })
    await ingestInto(graph(), [await english('Limited')])
    expect((await seen()).conflicts).toEqual([['milestones.pilot.end', ['2018-03*', '2017-03']]])
  })
})

describe('what a page says no more, and then again', () => {
  test('ends and lives again, for readers of each time', async () => {
    await afresh()
    const [withRows, without] = [await english('Limited'), await english('Limited', [])]
    const milestones = async (rev?: number) => (await hub().answer<{ commitment: { milestones: unknown[] } }>('{ commitment(code: "KE0011") { milestones { id } } }', {}, rev === undefined ? '/graphql' : `/graphql?rev=${rev}`)).data!.commitment.milestones.length
    const revisions: number[] = []
    for (const [file, capturedOn] of [[withRows, '2019'], [without, '2021'], [withRows, '2023']] as const) revisions.push(...(await ingestInto(graph(), [file], { capturedOn })).revisions)
    expect(await Promise.all(revisions.map((rev) => milestones(rev)))).toEqual([2, 0, 2])
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

describe('a newer capture that gives another value', () => {
  test('is shown with its own words, beside what was said before', async () => {
    await afresh()
    await ingestInto(graph(), [await english('Limited')], { capturedOn: '2019' })
    await ingestInto(graph(), [await english('Substantial')], { capturedOn: '2022' })
    expect(await seen()).toEqual({ conflicts: [[completion, ['Substantial*', 'Limited']]], shown: [['Substantial', 'Completion: Substantial', 'SUPPORTS']] })
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

test('ratings of two commitments in one report are no disagreement', async () => {
  await afresh()
  const { counts } = await ingestInto(graph(), [await english('Limited'), await pageWith(lakePage('KE0012', 4), ['Completion:', 'Completion: Substantial'], ['Registers of lakes are opened to all.', table(...rows)])])
  expect(counts.conflicting).toBe(0)
})
