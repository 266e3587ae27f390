import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Bundle } from '../../../server/ingest/bundle.ts'
import { slugOf } from '../../../server/ingest/normalise/slug.ts'
import { type PageReading, readPage } from '../../../server/ingest/pages/read-page.ts'
import { knownFromSeeds } from './known-from-seeds.ts'

/** Pages as they were captured, and what a good reader gets from each. They lie beside the repository where the hub is developed. */
const folder = '../shared/data/pages'
const known = await knownFromSeeds()

interface Rating { readonly value: string | boolean | readonly string[] | null; readonly state: string; readonly note?: string }
interface Expected {
  readonly file: string; readonly language: string; readonly documentType?: string; readonly code: string; readonly title: string; readonly member: string; readonly memberAsPrinted: string | null; readonly layout: string
  readonly actionPlan: { readonly asPrinted: string; readonly startYear: number | null; readonly endYear: number | null }; readonly actionPlanCycle: number | null; readonly status: { readonly value: string | null }
  readonly leadInstitutions: readonly { readonly name: string; readonly kind?: string; readonly certainty?: string }[] | null; readonly supportInstitutions: Expected['leadInstitutions']; readonly institutionsInvolved?: readonly string[]
  readonly policyAreas: readonly string[] | null; readonly irmReports: readonly string[] | null; readonly irmReportsEnglish?: readonly string[]; readonly ratings: Readonly<Record<string, Rating>>
  readonly dates: { readonly variants: readonly { readonly where: string; readonly start: string | null; readonly end: string | null }[] }
  readonly milestoneCount: number | null; readonly milestones?: readonly { readonly start?: string | null; readonly end?: string | null; readonly due?: readonly string[]; readonly parts?: readonly unknown[] }[]
  readonly ownNumber: string | null; readonly otherCommitmentsListed: number | null; readonly recommendations?: number | null
}

const pages = existsSync(folder) ? (JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as { readonly pages: readonly Expected[] }).pages : []
const read = (file: string): PageReading => {
  const reading = readPage({ name: file, bytes: new Uint8Array(readFileSync(`${folder}/${file}`)), capturedOn: '2022-05' }, known)
  if ('refused' in reading) throw new Error(reading.refused)
  return reading
}
const commitmentPages = pages.filter(({ documentType }) => documentType === undefined)

const indicators: Readonly<Record<string, string>> = { starred: 'STARRED', earlyResults: 'EARLY_RESULTS', verifiable: 'VERIFIABLE', relevant: 'RELEVANCE', potentialImpact: 'POTENTIAL_IMPACT', ambition: 'AMBITION', completion: 'COMPLETION' }
const states: Readonly<Record<string, string>> = { rated: 'RATED', 'pending review': 'PENDING', 'no data': 'NO_DATA', blank: 'BLANK' }
const valueOf = ({ value }: Rating): string | undefined => (typeof value === 'boolean' ? (value ? 'Yes' : 'No') : value === null ? undefined : typeof value === 'string' ? value : value.join(', '))
const topicOf = (area: string): string => known.topics.idOf(area) ?? `topic:${slugOf(area)}`
const bodies = (list: Expected['leadInstitutions']) => (list ?? []).filter(({ kind }) => kind === undefined)
const recordsOf = ({ commitments }: Bundle, code: string) => commitments.filter(({ id }) => id === `commitment:${code}`).flatMap(({ records }) => records)

describe.skipIf(pages.length === 0).each(commitmentPages.map((page) => [page.file, page] as const))('%s', (file, page) => {
  const { bundle, form, code, remarks } = pages.length > 0 ? read(file) : ({} as PageReading)
  const own = pages.length > 0 ? recordsOf(bundle, page.code) : []
  const text = pages.length > 0 ? bundle.sourceTexts[0]!.text : ''

  test('is told from other layouts and languages, and read without a remark', () => {
    expect({ form, code, language: bundle.sources[0]?.language, remarks }).toEqual({ form: page.layout, code: page.code, language: page.language.toUpperCase(), remarks: [] })
  })

  test('title, member and plan', () => {
    expect(Object.values(own[0]!.says.name!)).toEqual([page.title])
    const [plan] = bundle.plans[0]!.records
    expect(plan!.says).toMatchObject({ member: `member:${slugOf(page.member)}`, startYear: page.actionPlan.startYear ?? page.actionPlanCycle })
    expect(plan!.says.endYear ?? null).toBe(page.actionPlan.endYear)
    expect(Object.values(plan!.says.name!)).toEqual([page.actionPlan.asPrinted])
    const names = bundle.members.flatMap(({ records }) => records.flatMap(({ says }) => Object.values(says.name ?? {})))
    expect(page.memberAsPrinted === null || names.includes(page.memberAsPrinted)).toBe(true)
    expect(own[0]!.says).toMatchObject({ year: page.actionPlanCycle ?? page.actionPlan.startYear })
    expect(own[0]!.says.status ?? null).toBe(page.status.value)
  })

  test('institutions: names, roles, doubt; groups are none', () => {
    const count = (role: string) => bundle.participations.filter((one) => one.role === role).length
    expect([count('LEAD'), count('SUPPORT'), count('PARTICIPANT')]).toEqual([bodies(page.leadInstitutions).length, bodies(page.supportInstitutions).length, page.institutionsInvolved?.length ?? 0])
    const doubts = (list: Expected['leadInstitutions']) => bodies(list).filter(({ certainty }) => certainty && !certainty.startsWith('confirmed')).length
    expect(bundle.participations.filter(({ standing }) => standing === 'TO_BE_CONFIRMED' || standing === 'DOUBTFUL').length).toBe(doubts(page.leadInstitutions) + doubts(page.supportInstitutions))
  })

  test('policy areas, whose day is left to the capture', () => {
    const tags = bundle.topicTags.filter(({ of, evidence }) => of === `commitment:${page.code}` && evidence[0]!.section === 'Policy areas')
    expect(tags.map(({ topic }) => topic)).toEqual((page.policyAreas ?? []).map(topicOf))
    expect(tags.filter(({ taggedOn }) => taggedOn !== undefined)).toEqual([])
  })

  test('reports that it rests on, by their English names', () => {
    expect(bundle.sources.slice(1).map(({ title }) => title)).toEqual(page.irmReportsEnglish ?? page.irmReports ?? [])
  })

  test.each(Object.entries(page.ratings))('rating %s', (name, expected) => {
    const found = bundle.assessments.filter(({ indicator, evidence }) => indicator === indicators[name] && evidence[0]!.section!.startsWith('IRM review'))
    const wanted = expected.note?.includes('not reviewed') ? { state: 'NOT_REVIEWED', value: undefined } : { state: states[expected.state], value: valueOf(expected) }
    expect(found.map(({ state, value }) => ({ state, value }))).toEqual(expected.state === 'label absent' ? [] : [wanted])
  })

  test('periods, each where it stands', () => {
    const dated = own.filter(({ says }) => says.start ?? says.end)
    const periods = [...new Set(dated.map(({ from }) => from.section))].map((section) => dated.filter(({ from }) => from.section === section)).map((records) => `${records.find(({ says }) => says.start)?.says.start ?? ''} ${records.find(({ says }) => says.end)?.says.end ?? ''}`)
    expect(periods.sort()).toEqual(page.dates.variants.filter(({ where }) => where !== 'milestone').map(({ start, end }) => `${start ?? ''} ${end ?? ''}`).sort())
  })

  test('days are quoted from words that give them', () => {
    const unsaid = own.flatMap(({ says, from }) => [says.start, says.end].filter((day) => day !== undefined && from.end !== undefined && !text.slice(from.start, from.end).includes(day.slice(2, 4))))
    expect(unsaid).toEqual([])
  })

  test('milestones', () => {
    expect(bundle.milestones).toHaveLength(page.milestoneCount ?? 0)
    const wanted = page.milestones?.map(({ start, end, due, parts }) => ({ start: start ?? undefined, end: end ?? undefined, due: due ?? [], parts: parts?.length ?? 0 }))
    const found = bundle.milestones.map(({ start, end, due, parts }) => ({ start, end, due, parts: parts.length }))
    expect(found).toEqual(wanted ?? found)
  })

  test('its own number, the list that it ends with, and recommendations one by one', () => {
    expect(own.map(({ says }) => says.planNumber).find(Boolean) ?? null).toBe(page.ownNumber)
    expect(new Set(bundle.commitments.map(({ id }) => id)).size - 1).toBe(page.otherCommitmentsListed ?? 0)
    expect(bundle.findings).toHaveLength(page.recommendations ?? 0)
  })

  test('evidence points into the stored text', () => {
    const passages = [...bundle.participations, ...bundle.assessments, ...bundle.topicTags, ...bundle.milestones, ...bundle.findings].flatMap(({ evidence }) => evidence)
    expect(passages.filter(({ start, end }) => start === undefined || end === undefined || text.slice(start, end).trim() === '')).toEqual([])
    const found = bundle.participations.filter(({ asWritten, evidence }) => text.slice(evidence[0]!.start, evidence[0]!.end).includes(asWritten!.split(' ')[0]!))
    expect(found).toHaveLength(bundle.participations.length)
  })
})

describe.skipIf(pages.length === 0)('the news page', () => {
  const { bundle, form, withheld } = pages.length > 0 ? read(pages.find(({ documentType }) => documentType)!.file) : ({} as PageReading)

  test('is a document with its text, and no commitment', () => {
    expect({ form, withheld, kind: bundle.sources[0]!.kind, commitments: bundle.commitments }).toEqual({ form: 'news', withheld: 10, kind: 'NEWS', commitments: [] })
  })

  test('proposes who does a practice how often, where that is plainly said', () => {
    expect(bundle.participations.map(({ who, in: practice, count, unit, status }) => [who, practice, count, unit, status])).toEqual([
      ['municipality:GM0599', 'practice:right-to-challenge', 6, 'challenges', 'PROPOSED'], ['municipality:GM0344', 'practice:right-to-challenge', 5, 'challenges', 'PROPOSED'],
    ])
  })
})

describe.skipIf(pages.length === 0).each(['003_NL0037.en.txt', '000_NL0037.fr.txt', '001_NL0037.es.txt'])('the reviewer on overlap, in %s', (file) => {
  const { bundle } = pages.length > 0 ? read(file) : ({} as PageReading)

  test('names by the numbers of the plan, not by places in the list of the page', () => {
    expect(bundle.references.filter(({ state }) => state === 'RESOLVED').map(({ numbers, targets }) => [numbers, targets])).toEqual([[['1', '5', '8', '11'], ['NL0032', 'NL0036', 'NL0033', 'NL0028'].map((code) => `commitment:${code}`)]])
    expect(bundle.links.map(({ kind, asserter, modality, status, to }) => [kind, asserter, modality, status, to])).toEqual(['NL0032', 'NL0036', 'NL0033', 'NL0028'].map((code) => ['THEMATIC_OVERLAP', 'IRM', 'POSSIBLE', 'PROPOSED', `commitment:${code}`]))
  })
})

describe.skipIf(pages.length === 0)('one commitment in three languages', () => {
  const readings = pages.length > 0 ? ['003_NL0037.en.txt', '000_NL0037.fr.txt', '001_NL0037.es.txt'].map(read) : []

  test('has the same ratings from the same report', () => {
    const [english, ...others] = readings.map(({ bundle }) => bundle.assessments.map(({ indicator, state, value, report, scale }) => ({ indicator, state, value, report, scale })))
    expect(others).toEqual([english, english])
  })

  test('has the same institutions, milestones and areas', () => {
    const [english, ...others] = readings.map(({ bundle }) => ({ who: bundle.participations.map(({ who, role }) => [who, role]), milestones: bundle.milestones.map(({ id, start, end, due }) => [id, start, end, due]), areas: bundle.topicTags.filter(({ of }) => of === 'commitment:NL0037').map(({ topic }) => topic).slice(0, 2) }))
    expect(others).toEqual([english, english])
  })
})
