import { describe, expect, test } from 'vitest'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import type { InputFile } from '../../server/ingest/command/input-files.ts'
import { newestRevision } from '../setup/empty-graph.ts'
import { hubOfOwn } from '../setup/hub-of-own.ts'
import { fileOf, ingestInto } from './ingesting.ts'
import { lakePage, pageWith } from './lake-pages.ts'
import { newsPhrases, sameClaimSeeds } from './same-claim-seeds.ts'
import { smallSeeds } from './seeds-folder.ts'

const { graph, hub, afresh, load } = hubOfOwn()
const ingest = (...files: readonly InputFile[]) => ingestInto(graph(), files)

const english = lakePage('KE0011', 3, 'Next steps\nThe IRM researcher recommends finding out how fishers are told of the register, and who keeps the register of each lake.')
const french = fileOf('KE0011.fr.txt', [
  'https://www.opengovpartnership.org/fr/members/kenya/commitments/KE0011/', 'Ignorer la navigation', 'Kenya', '', 'Ouvrir le registre des lacs (KE0011)', "Plan d'action : Plan d'action du Kenya 2016-2018",
  "Cycle du plan d'action : 2016", 'Statut:', 'Institutions', 'Institution principale : Ministère des Lacs', 'Domaines politiques', 'Open Data', "Examen de l'IRM", "Rapport de l'IRM : Rapport à mi-parcours du Kenya 2016-2018", 'Description', 'Les registres sont ouverts.',
  "Résumé du statut à mi-parcours de l'IRM", '3. Ouvrir le registre des lacs', 'Prochaines étapes', "Le chercheur de l'IRM recommande de savoir comment les pêcheurs sont informés du registre, et qui tient le registre de chaque lac.",
].join('\n'))

interface Seen { readonly commitment: { readonly findings: readonly { readonly id: string; readonly text: string; readonly evidence: readonly { readonly source: { readonly id: string } }[] }[]; readonly references: readonly { readonly state: string }[] } }
const commitment = async () => (await hub().ask<Seen>('{ commitment(code: "KE0011") { findings(kinds: [RECOMMENDATION]) { id text evidence { source { id } } } references { state } } }')).commitment
const passages = async () => (await commitment()).findings.map(({ id, evidence }) => [id, evidence.map(({ source }) => source.id.replace(/\.[0-9a-f]{8}$/, '')).sort()] as const).sort(([a], [b]) => a.localeCompare(b))
const [seeds, inEnglish, inFrench] = ['source:lake-page', 'source:page-ke0011-en', 'source:page-ke0011-fr']

describe('what a page recommends', () => {
  test('is one with what seeds say of it in own words, and gives them its passage', async () => {
    await afresh(sameClaimSeeds)
    await ingest(english)
    expect(await passages()).toEqual([['finding:lakes-name-a-keeper', [seeds, inEnglish]], ['finding:lakes-tell-fishers', [seeds, inEnglish]]])
    expect((await commitment()).findings.map(({ text }) => text).sort()).toEqual(['Say how those who fish hear of it.', 'Say who looks after the register.'])
    expect(await brokenInvariants(graph())).toEqual([])
  })

  test('is the same in another language where both count alike, whichever is read first', async () => {
    const whole = [['finding:lakes-name-a-keeper', [seeds, inEnglish, inFrench]], ['finding:lakes-tell-fishers', [seeds, inEnglish, inFrench]]]
    for (const order of [[[french], [english]], [[french, english]]]) {
      await afresh(sameClaimSeeds)
      for (const files of order) await ingest(...files)
      expect(await passages()).toEqual(whole)
      expect((await commitment()).references).toHaveLength(1)
      const revision = await newestRevision(graph())
      await ingest(french, english)
      expect(await newestRevision(graph())).toBe(revision)
    }
    expect(await brokenInvariants(graph())).toEqual([])
  })

  test('stays apart where its words are not those that seeds locate', async () => {
    await afresh(sameClaimSeeds)
    await ingest(lakePage('KE0011', 3, 'Next steps\nThe IRM researcher recommends finding out how fishers are told of the register. The ministry should count the boats of all lakes.'))
    expect((await passages()).map(([id, at]) => [id, at.length])).toEqual([['finding:ke0011-recommendation-2-of-2', 1], ['finding:lakes-name-a-keeper', 1], ['finding:lakes-tell-fishers', 2]])
  })
})

describe('a page whose passage was rewritten', () => {
  test('does not go along with its French page to what seeds locate in other words of it', async () => {
    await afresh(sameClaimSeeds)
    await ingest(english, french)
    await ingestInto(graph(), [await pageWith(english, ['finding out how fishers are told of the register', 'finding out how many boats there are'])], { capturedOn: '2023-01' })
    const rewritten = (await commitment()).findings.find(({ text }) => text.includes('boats'))
    expect(rewritten?.id).toBe('finding:ke0011-recommendation-1-of-2')
    expect(rewritten?.evidence.map(({ source }) => source.id.slice(0, inEnglish.length))).toEqual([inEnglish])
    const revision = await newestRevision(graph())
    await ingest(french)
    expect(await newestRevision(graph())).toBe(revision)
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

const turned = () => pageWith(english, ['how fishers are told of the register, and who keeps the register of each lake', 'who keeps the register of each lake, and how fishers are told of the register'])
/** Of each finding the words in either language. */
const quotes = async () => {
  const { findings } = (await hub().ask<{ commitment: { findings: { evidence: { quote: string }[] }[] } }>('{ commitment(code: "KE0011") { findings(kinds: [RECOMMENDATION]) { evidence { quote } } } }')).commitment
  return findings.map(({ evidence }) => evidence.map(({ quote }) => (/fishers|pêcheurs/.test(quote) ? 'fishers' : 'keeper')))
}
const noFindings = { ...sameClaimSeeds, 'lakes.yaml': sameClaimSeeds['lakes.yaml']!.replace(/^findings:[^]*/m, '') }

describe('a list that was put in another order after it was translated', () => {
  const captures: Readonly<Record<string, () => Promise<unknown>>> = {
    older: () => ingestInto(graph(), [english], { capturedOn: '2022-05' }), newer: async () => ingestInto(graph(), [await turned()], { capturedOn: '2023-01' }), translation: () => ingestInto(graph(), [french], { capturedOn: '2022-06' }),
  }
  test.each([['older', 'translation', 'newer'], ['older', 'newer', 'translation'], ['newer', 'translation', 'older'], ['translation', 'newer', 'older']])('joins nothing that does not belong together: %s, %s, %s', async (...order) => {
    for (const folder of [noFindings, sameClaimSeeds]) {
      await afresh(folder)
      for (const one of order) await captures[one]!()
      expect((await quotes()).map((words) => new Set(words).size)).toEqual((await quotes()).map(() => 1))
      const revision = await newestRevision(graph())
      await ingestInto(graph(), [french], { capturedOn: '2022-06' })
      expect(await newestRevision(graph())).toBe(revision)
    }
    expect(await brokenInvariants(graph())).toEqual([])
  })

  test('is one again when the translation follows', async () => {
    await afresh(noFindings)
    for (const one of ['older', 'newer', 'translation']) await captures[one]!()
    expect(await quotes()).toHaveLength(4)
    const [told, kept] = ['comment les pêcheurs sont informés du registre', 'qui tient le registre de chaque lac']
    await ingestInto(graph(), [await pageWith(french, [`${told}, et ${kept}`, `${kept}, et ${told}`])], { capturedOn: '2023-02' })
    expect(await quotes()).toEqual([['keeper', 'keeper'], ['fishers', 'fishers']])
  })
})

describe('a page that gives a plan other years than the one in which seeds know its commitment', () => {
  test('disagrees with them, and leaves commitment and plan as they are', async () => {
    await afresh(sameClaimSeeds)
    await ingest(lakePage('KE0011', 3, undefined, '2019-2021'))
    const moved = (await hub().ask<{ commitment: { plan: { id: string; startYear: number }; conflicts: { property: string; statements: { value: string; preferred: boolean }[] }[] } }>('{ commitment(code: "KE0011") { plan { id startYear } conflicts { property statements { value preferred } } } }')).commitment
    expect(moved.plan).toEqual({ id: 'plan:AP_KEN02', startYear: 2016 })
    expect(moved.conflicts.find(({ property }) => property === 'plan')?.statements).toEqual([{ value: 'plan:AP_KEN02', preferred: true }, { value: 'plan:kenya-2019', preferred: false }])
  })
})

describe('seeds that are loaded after a page', () => {
  test('meet it at once', async () => {
    await afresh(noFindings)
    await ingest(english)
    const newer = await smallSeeds(sameClaimSeeds)
    await load(newer)
    expect(await passages()).toEqual([['finding:lakes-name-a-keeper', [seeds, inEnglish]], ['finding:lakes-tell-fishers', [seeds, inEnglish]]])
    expect(await brokenInvariants(graph())).toEqual([])
    const revision = await newestRevision(graph())
    await load(newer)
    await ingest(english)
    expect(await newestRevision(graph())).toBe(revision)
  })
})

describe('what a page says twice, word by word', () => {
  test('is one finding with both passages, that of the seeds where they locate it', async () => {
    const twice = lakePage('KE0011', 3, 'Next steps\nThe IRM researcher recommends finding out how fishers are told of the register.\nIRM End of Term Status Summary\n3. Open the lake register\nNext steps\nThe IRM researcher recommends finding out how fishers are told of the register.')
    await afresh(noFindings)
    await ingest(twice)
    expect((await passages()).map(([, at]) => at)).toEqual([[inEnglish, inEnglish]])
    await afresh(sameClaimSeeds)
    await ingest(twice)
    expect((await passages()).find(([id]) => id === 'finding:lakes-tell-fishers')).toEqual(['finding:lakes-tell-fishers', [seeds, inEnglish, inEnglish]])
    expect(await passages()).toHaveLength(2)
  })
})

describe('a passage that seeds give as speaking against a finding', () => {
  test('lends it no support', async () => {
    await afresh({ ...sameClaimSeeds, 'lakes.yaml': sameClaimSeeds['lakes.yaml']!.replace('phrase: "how fishers are told"', 'phrase: "how fishers are told", stance: DENIES') })
    await ingest(english)
    expect((await passages()).find(([id]) => id === 'finding:lakes-tell-fishers')).toEqual(['finding:lakes-tell-fishers', [seeds]])
  })
})

const pilot = (label: string) => `milestones:
  - {id: "KE0011/pilot", of: "commitment:KE0011", ${label} text: {en: Try it.}, evidence: [{source: "source:lake-page", phrase: "pilot in three towns"}]}
`
const labelsWith = async (seedsLabel: string) => {
  await afresh({ ...sameClaimSeeds, 'pilot.yaml': pilot(seedsLabel) })
  await ingest(await pageWith(lakePage('KE0011', 3), ['Registers of lakes are opened to all.', 'Milestones | Start date | End date\n3.1 Run a pilot in three towns | January 2017 | March 2017\n3.2 Evaluate the pilot in three towns | April 2017 | May 2017']))
  return (await hub().ask<{ commitment: { milestones: { id: string }[] } }>('{ commitment(code: "KE0011") { milestones { id } } }')).commitment.milestones.map(({ id }) => id).sort()
}
describe('milestones whose rows hold the same words', () => {
  test('are told by their labels', async () => {
    expect(await labelsWith('label: "3.1",')).toEqual(['milestone:KE0011/3.2', 'milestone:KE0011/pilot'])
  })
  test('are none of them that of the seeds where nothing tells which', async () => {
    expect(await labelsWith('')).toEqual(['milestone:KE0011/3.1', 'milestone:KE0011/3.2', 'milestone:KE0011/pilot'])
  })
})

const blank = `assessments:
  - {of: "commitment:KE0011", indicator: COMPLETION, state: BLANK, by: IRM, evidence: [{source: "source:lake-page", phrase: "Completion:"}]}
`
const completion = async () => (await hub().ask<{ commitment: { assessments: { indicator: string; state: string; value: string | null }[] } }>('{ commitment(code: "KE0011") { assessments { indicator state value } } }')).commitment.assessments
  .filter(({ indicator }) => indicator === 'COMPLETION').map(({ state, value }) => value ?? state).sort()
describe('a rating that editors saw as a label without a value', () => {
  test('is in the graph when a page gives the value, with a report and where it may be of two', async () => {
    const rated = await pageWith(lakePage('KE0011', 3), ['Completion:', 'Completion: Limited'])
    await afresh({ ...sameClaimSeeds, 'blank.yaml': blank })
    await ingest(rated)
    expect(await completion()).toEqual(['BLANK', 'Limited'])
    await afresh({ ...sameClaimSeeds, 'blank.yaml': blank })
    await ingest(await pageWith(rated, ['Kenya Mid-Term Report 2016-2018', 'Kenya Mid-Term Report 2016-2018, Kenya End-of-Term Report 2016-2018']))
    expect(await completion()).toEqual(['Limited'])
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

const news = (phrases: readonly string[]): InputFile => fileOf('nieuws.txt', ['Nieuws van de open overheid', '', 'Bijeenkomst Havenrecht', '', ...phrases.map((phrase) => `In de zaal ging het over ${phrase}, en dat was nog lang niet alles wat er te zeggen viel.`), '', 'Hoeveel challenges met het Havenrecht zijn er? In Havendam zijn er zes en Duinstad vijf.'].join('\n'))
const engaged = async () => (await hub().ask<{ practice: { engagements: { edges: { node: { id: string; asOf: string | null; evidence: { source: { url: string | null } }[] } }[] } } }>('{ practice(id: "harbour-right") { engagements { edges { node { id asOf evidence { source { url } } } } } } }')).practice.engagements.edges.map(({ node }) => [node.asOf, node.evidence.map(({ source }) => source.url)])

describe('a page of news that does not say where it was saved from', () => {
  test('is the document whose locating phrases it holds, and tells of nothing twice', async () => {
    await afresh(sameClaimSeeds)
    await ingestInto(graph(), [news(newsPhrases)], { capturedOn: undefined } as never)
    const at = 'https://harbours.example/'
    expect(await engaged()).toEqual([['2017-09', [at, at]], ['2017-09', [at, at]]])
    const revision = await newestRevision(graph())
    await ingestInto(graph(), [news(newsPhrases)], { capturedOn: undefined } as never)
    await ingestInto(graph(), [news(newsPhrases)], { capturedOn: undefined, url: at } as never)
    expect(await newestRevision(graph())).toBe(revision)
  })

  test('but gets no day of theirs where one of them has changed', async () => {
    const others = ['een steiger voor iedereen', 'de havenmeester telt mee', 'wie het water kent', 'liever samen roeien', 'een boot vol vragen']
    const lessons = others.map((phrase, place) => `  - {id: "finding:quay-${place}", kind: LESSON, by: CIVIL_SOCIETY, about: ["practice:harbour-right"], text: {en: Quay ${place}}, evidence: [{source: "source:news", phrase: ${phrase}}]}\n`)
    await afresh({ ...sameClaimSeeds, 'quay.yaml': `findings:\n${lessons.join('')}` })
    await ingestInto(graph(), [await pageWith(news([...newsPhrases, ...others]), ['In Havendam zijn er zes', 'In Havendam zijn er acht'])], { capturedOn: undefined } as never)
    const at = 'https://harbours.example/'
    expect((await engaged()).sort((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([['2017-09', [at]], ['2017-09', [at]], [null, [at]], [null, [at]]])
  })

  test('is another where it holds a few of them only', async () => {
    await afresh(sameClaimSeeds)
    await ingestInto(graph(), [news(newsPhrases.slice(1, 3))], { capturedOn: undefined } as never)
    expect((await engaged()).map(([, urls]) => urls!.length)).toEqual([1, 1, 1, 1])
  })
})
