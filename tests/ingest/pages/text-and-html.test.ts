import { describe, expect, test } from 'vitest'
import type { Bundle } from '../../../server/ingest/bundle.ts'
import { type PageReading, readKept, readPage } from '../../../server/ingest/pages/read-page.ts'
import { knownFromSeeds } from './known-from-seeds.ts'
import { asHtml, asText, type Markup, markups } from './made-up-page.ts'
import { madeUpPages } from './made-up-pages.ts'

const known = await knownFromSeeds()
const read = (content: string | Uint8Array, name = 'page'): PageReading => {
  const reading = readPage({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, capturedOn: '2024-02-01' }, known)
  if ('refused' in reading) throw new Error(reading.refused)
  return reading
}

/** What a page claims, without the places in its text. */
function claimsOf({ bundle }: PageReading): unknown {
  const { sources, sourceTexts: _, ...claims } = bundle
  const placeless = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(placeless)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).filter(([key]) => !['start', 'end'].includes(key) || !('source' in value)).map(([key, one]) => [key, placeless(one)]))
  }
  return placeless({ ...claims, titles: sources.map(({ title }) => title) })
}

describe.each(Object.entries(madeUpPages))('a page of %s', (_, page) => {
  const fromText = read(asText(page))

  test.each(Object.keys(markups) as Markup[])('claims the same as text and as HTML with %s', (markup) => {
    const fromHtml = read(asHtml(page, markup))
    expect(claimsOf(fromHtml)).toEqual(claimsOf(fromText))
    expect([fromHtml.form, fromHtml.address, fromHtml.withheld, fromHtml.remarks]).toEqual([fromText.form, fromText.address, fromText.withheld, fromText.remarks])
  })

  test.each([['', asHtml(page, 'definition lists')], [', as the newest layout with hints in it', `${asText(page)}\nEvery commitmentCommitments are promises that a government and civil society made together for two years of wor... counts.`]])('says the same when its kept text is read again%s', (layout, text) => {
    const { bundle, form } = read(text)
    const [{ id: source, url, language, withheld, hinted, sha256, capturedOn }] = bundle.sources as [Bundle['sources'][number]]
    expect(hinted === true).toBe(layout !== '')
    expect(readKept({ source, text: bundle.sourceTexts[0]!.text, url, language: language!, withheld, hinted, sha256, capturedOn }, known)).toMatchObject({ bundle, form })
  })

  test('is understood to the last label, and nobody is named', () => {
    expect(fromText.remarks).toEqual([])
    expect(JSON.stringify(fromText.bundle)).not.toMatch(/Mensah|Akosua|Ndèye|Fall-Sarr|@|123 4567/)
    expect(fromText.withheld).toBeLessThanOrEqual(3)
  })
})

const ratings = ({ bundle }: PageReading) => bundle.assessments.map(({ indicator, scale, state, value, report }) => [indicator, scale, state, value, report])
const idsOf = (list: readonly { readonly id: string }[]) => [...new Set(list.map(({ id }) => id))]

describe('members, years and languages that are in no sample', () => {
  test('Ghana: new member and plan, ratings of 2021 on, dated milestones with their numbers, recommendations one by one', () => {
    const reading = read(asText(madeUpPages.ghana))
    const { bundle } = reading
    expect([reading.form, reading.code, idsOf(bundle.members), bundle.members[0]!.records[0]!.says, bundle.plans[0]!.id]).toEqual(['2022 on', 'GH0099', ['member:ghana'], { name: { en: 'Ghana' }, kind: 'COUNTRY', prefix: 'GH' }, 'plan:ghana-2021'])
    expect(ratings(reading)).toEqual([
      ['EARLY_RESULTS', 'EARLY_RESULTS', 'RATED', 'Moderate', 'Ghana Action Plan Review 2021-2023'], ['VERIFIABLE', 'VERIFIABLE', 'RATED', 'Yes', 'Ghana Action Plan Review 2021-2023'],
      ['RELEVANCE', 'RELEVANT', 'RATED', 'Yes', 'Ghana Action Plan Review 2021-2023'], ['AMBITION', 'AMBITION', 'RATED', 'High', undefined], ['COMPLETION', 'COMPLETION', 'BLANK', undefined, undefined],
    ])
    expect(bundle.milestones.map(({ id, text, start, end }) => [id, text.en, start, end])).toEqual([['GH0099/1', 'Collect figures of three regions', '2021-03-01', '2021-12-31'], ['GH0099/2', 'Publish them every month', '2022-01-15', '2023-06-30']])
    expect(bundle.findings).toHaveLength(3)
    expect(bundle.participations.map(({ who, role }) => [who, role])).toEqual([['institution:ghana--ministry-of-water', 'LEAD'], ['institution:ghana--well-watch-foundation', 'SUPPORT'], ['institution:ghana--ghana-statistical-service', 'SUPPORT']])
    expect(recordsOf(bundle, 'GH0012')).toMatchObject([{ voice: 'WEB_LIST', says: { plan: 'plan:ghana-2015', webListPlace: 3 } }])
  })

  test('a number that the plan is not known to give stays open', () => {
    const { bundle } = read(asText(madeUpPages.ghana))
    expect(bundle.references.filter(({ state }) => state === 'OPEN').flatMap(({ numbers }) => numbers)).toEqual(['4', '6'])
    expect(bundle.links).toEqual([])
  })

  test('Senegal: other labels of another day, areas and reports by their English names, impact from the text', () => {
    const reading = read(asText(madeUpPages.senegal))
    expect(ratings(reading)).toEqual([
      ['STARRED', 'STARRED', 'PENDING', undefined, undefined], ['EARLY_RESULTS', 'EARLY_RESULTS_DIOG', 'PENDING', undefined, undefined], ['VERIFIABLE', 'VERIFIABLE', 'RATED', 'No', 'Senegal Design Report 2018-2020'],
      ['RELEVANCE', 'OGP_VALUES', 'RATED', 'Access to Information, Public Accountability', 'Senegal Design Report 2018-2020'], ['POTENTIAL_IMPACT', 'POTENTIAL_IMPACT', 'BLANK', undefined, undefined],
      ['COMPLETION', 'COMPLETION', 'PENDING', undefined, undefined], ['POTENTIAL_IMPACT', 'POTENTIAL_IMPACT', 'RATED', 'Moderate', 'Senegal Design Report 2018-2020'],
    ])
    expect(reading.bundle.topicTags.map(({ topic }) => topic).slice(0, 3)).toEqual(['topic:access-to-information', 'topic:open-data', 'topic:private-sector'])
    expect(recordsOf(reading.bundle, 'SN0044').map(({ says }) => says.start).filter(Boolean)).toEqual(['2019-01-01'])
  })

  test('Uruguay: doubled words, two reports, a number in the plan text', () => {
    const reading = read(asText(madeUpPages.uruguay))
    expect(ratings(reading).map(([, , , value]) => value)).toEqual(['Outstanding', 'Yes', 'Yes', 'High', undefined])
    expect(reading.bundle.sources.slice(1).map(({ title }) => title)).toEqual(['Uruguay End-of-Term Report 2016-2018', 'Uruguay Mid-Term Report 2016-2018'])
    expect(recordsOf(reading.bundle, 'UY0077').map(({ says }) => says.planNumber).filter(Boolean)).toEqual(['2'])
    expect(reading.bundle.participations.map(({ role }) => role)).toEqual(['LEAD', 'SUPPORT', 'SUPPORT'])
  })
})

describe('other shapes', () => {
  const milestonesOf = (description: string) => read(asText(madeUpPages.ghana).replace(/Milestone Activity[^]*?30\/06\/2023/, description)).bundle.milestones.map(({ id, start, end }) => [id, start, end])

  test('milestones that run on behind the bare word, with months', () => {
    expect(milestonesOf('Milestones 1.1 Train teachers September 2021 December 2022 1.2 Publish lessons January 2022 June 2023')).toEqual([['GH0099/1.1', '2021-09', '2022-12'], ['GH0099/1.2', '2022-01', '2023-06']])
  })

  test('text below the bare word is no milestone without a date or a number', () => {
    expect(milestonesOf('Milestones\nWe hope for the best.')).toEqual([])
  })

  test('a page of 2017 whose number is not known says its member and plan, and why no more', () => {
    const { form, code, bundle, remarks } = read('https://www.opengovpartnership.org/commitment/12-open-budget-portal\nCommitments\n\n12. Open budget portal\n\nCountry: Estonia\nAction Plan: Estonia National Action Plan 2016-2018\nYear Action Plan: 2016\n |  End Date: 06/30/2018\n\nFrom the Action Plan\n\nA portal shows spending.\n\nLead Institution: Ministry of Finance\n\nVIEW MORE')
    expect([form, code, idsOf(bundle.members), idsOf(bundle.plans), bundle.commitments, remarks.length]).toEqual(['2017-2018', undefined, ['member:estonia'], ['plan:estonia-2016'], [], 1])
  })

  test('a local member whose address is that of any member, before review', () => {
    const page = asText(madeUpPages.ghana).replaceAll('GH0099', 'KAD0011').replace('members/ghana', 'members/any').replace('\nGhana\n', '\nKaduna State, Nigeria\n')
    expect(read(page)).toMatchObject({ code: 'KAD0011', bundle: { members: [{ id: 'member:kaduna-state-nigeria', records: [{ says: { kind: 'LOCAL', prefix: 'KAD' } }] }] } })
  })
})

describe('lists without numbers of their own', () => {
  const withSteps = (...steps: readonly string[]) => read(asText(madeUpPages.ghana).replace(/The IRM recommends agreeing.*/, steps.join(' '))).bundle.findings.map(({ id }) => id)
  test('are one in two translations where place, count and figures are the same, and else stay apart', () => {
    const two = withSteps('The IRM recommends 75,000 wells.', 'The IRM recommends a date.')
    expect(withSteps('The IRM recommends 75.000 pumps.', 'The IRM recommends another date.')).toEqual(two)
    expect(withSteps('The IRM recommends 70,000 wells.', 'The IRM recommends a date.').filter((id) => two.includes(id))).toEqual([two[1]])
    expect(withSteps('The IRM recommends 75,000 wells.', 'The IRM recommends a date.', 'The IRM recommends more.').filter((id) => two.includes(id))).toEqual([])
  })
})

describe('other wordings', () => {
  const ghana = asText(madeUpPages.ghana)
  test('several days on which a milestone is due', () => {
    const { bundle } = read(ghana.replace(/Milestone Activity[^]*?30\/06\/2023/, 'Milestones\n7.1 Meet villages, June 2022 and March 2023'))
    expect(bundle.milestones.map(({ id, text, start, due }) => [id, text.en, start, due])).toEqual([['GH0099/7.1', 'Meet villages', undefined, ['2022-06', '2023-03']]])
  })

  test('a day in brackets behind a milestone', () => {
    const { bundle } = read(ghana.replace(/Milestone Activity[^]*?30\/06\/2023/, 'Milestones\n7.1 Open the register (December 2022)\n7.2 Agree on a format (by March 2023)'))
    expect(bundle.milestones.map(({ id, text, due }) => [id, text.en, due])).toEqual([['GH0099/7.1', 'Open the register', ['2022-12']], ['GH0099/7.2', 'Agree on a format', ['2023-03']]])
  })

  test('bodies in bullets keep their commas, and end where the bullets do', () => {
    const bullets = ghana.replace('Lead Institution: Ministry of Water', 'Institutions involved:\n\n  • Institute for Water, Land and Air (IWLA)\n  • Well Watch\n\nMood of the day')
    expect(read(bullets).bundle.participations.filter(({ role }) => role === 'PARTICIPANT').map(({ asWritten }) => asWritten)).toEqual(['Institute for Water, Land and Air (IWLA)', 'Well Watch'])
  })

  test('a country behind a known body makes it another body', () => {
    const { bundle } = read(ghana.replace('Ministry of Water', 'Innovation, Science and Water Ghana; Transparency International Ghana'))
    expect(bundle.participations.filter(({ role }) => role === 'LEAD').map(({ asWritten }) => asWritten)).toEqual(['Innovation, Science and Water Ghana', 'Transparency International Ghana'])
  })

  test('areas that have lost their label are areas, and no institutions', () => {
    const { bundle } = read(ghana.replace('Policy Areas\n', ''))
    expect([bundle.topicTags.filter(({ of }) => of === 'commitment:GH0099').length > 2, bundle.participations.length]).toEqual([true, 3])
  })

  test('a word for the stars that nobody knows takes nothing away, even where the description has lost its heading', () => {
    const { bundle } = read(asText(madeUpPages.senegal).replace('Étoilé:', 'Parsemé d’astres :').replace('\nDescription\n', '\nDescription de l’objet\n'))
    const state = (indicator: string) => bundle.assessments.find((one) => one.indicator === indicator)?.state
    expect([state('STARRED'), state('EARLY_RESULTS'), state('VERIFIABLE'), state('COMPLETION')]).toEqual(['PENDING', 'PENDING', 'RATED', 'PENDING'])
    expect(bundle.assessments.flatMap(({ report }) => (report ? [report] : [])).filter((report) => /astres/.test(report))).toEqual([])
  })

  test('NA is no report, and a draft for comment no second one', () => {
    const reports = (value: string) => read(ghana.replace('IRM Report: Ghana Action Plan Review 2021-2023', `IRM Report: ${value}`)).bundle
    expect(reports('NA').sources.map(({ kind }) => kind)).not.toContain('IRM_REPORT')
    const reviewed = read(asText(madeUpPages.ghana).replace('7. Share well water figures', 'Action Plan Review\n\nCommitment 7: Share well water figures\n\n• Potential for results: Modest').replace('IRM Report: Ghana Action Plan Review 2021-2023', 'IRM Report: Ghana Action Plan Review 2022-2023, Ghana Action Plan Review 2021-2023 – For Public Comment')).bundle
    expect(reviewed.assessments.find(({ indicator }) => indicator === 'POTENTIAL_FOR_RESULTS')?.report).toBe('Ghana Action Plan Review 2022-2023')
  })

  test('a label that stands alone has its value below, where no heading follows either', () => {
    const local = 'https://www.opengovpartnership.org/members/bo-sierra-leone/commitments/SLBO0001/\nSkip Navigation\n\nShare well figures (SLBO0001)\n\nAction Plan: Action plan – Bo, Sierra Leone, 2023 – 2025\n\nCommitment Start: Sep 2023\nCommitment End: Jun 2025\n\nInstitutions involved:\n\n  • Bo City Council\n\nPrimary Policy Area\n\nOpen Data, Youth\n\nProblem: wells are far apart.'
    expect(read(local).bundle.topicTags.map(({ topic }) => topic)).toHaveLength(2)
  })

  test('what the reviewer recommends outside a list of next steps', () => {
    expect(read(ghana.replace('Next steps', 'Results so far')).bundle.findings).toHaveLength(3)
  })

  test('too early to tell is said by the reviewer, and no silence', () => {
    const told = (value: string) => read(ghana.replace('Early Results: Moderate', `Early Results: ${value}`)).bundle.assessments.find(({ indicator }) => indicator === 'EARLY_RESULTS')
    expect(told('No early results to report yet')).toMatchObject({ state: 'RATED', scale: 'EARLY_RESULTS_DIOG', value: 'No early results to report yet' })
    expect(told('No IRM Data')).toMatchObject({ state: 'NO_DATA' })
  })

  test('spellings of one report are one report', () => {
    const reports = (name: string) => [...new Set(read(ghana.replace('Ghana Action Plan Review 2021-2023', name)).bundle.assessments.flatMap(({ report }) => report ?? []))]
    for (const name of ['Ghana Action Plan Review 2021–2023', 'Ghana IRM Action Plan Review 2021-23', 'Ghana Action Plan Review 2021-2023 (For Public Comment)']) expect(reports(name)).toEqual(['Ghana Action Plan Review 2021-2023'])
  })
})

describe('damage', () => {
  const whole = asText(madeUpPages.ghana)
  const codeOf = (text: string) => read(text).code

  test('an unknown label is told with its line', () => {
    const { remarks } = read(whole.replace('Status:', 'Mood of the day: fine\n\nStatus:'))
    expect(remarks).toEqual([{ line: expect.any(Number) as number, what: 'Mood of the day: fine', reason: expect.stringContaining('Mood of the day') as string }])
  })

  test('a value that is none of its label is told', () => {
    expect(read(whole.replace('Verifiable: Yes', 'Verifiable: Perhaps')).remarks).toMatchObject([{ what: 'Verifiable: Perhaps' }])
  })

  test('areas glued to the next heading, labels glued to values, misspelt labels', () => {
    const glued = whole.replace('Public Participation\n\nIRM Review', 'Public ParticipationIRM Review').replace('2021\n\nStatus:', '2021Status:').replace('Lead Institution', 'Lead Instituton').replace('Early Results', 'Erly Results')
    expect(claimsOf(read(glued))).toEqual(claimsOf(read(whole)))
  })

  test('without its address and member the letters of the code tell the member', () => {
    expect(read(whole.split('\n').slice(3).join('\n'))).toMatchObject({ code: 'GH0099', address: 'https://www.opengovpartnership.org/members/ghana/commitments/GH0099/' })
  })

  test('cut in the middle it is read as far as it goes', () => {
    for (const share of [0.2, 0.4, 0.6, 0.8]) expect(codeOf(whole.slice(0, whole.length * share))).toBe('GH0099')
  })

  test('a page of running text on other things is refused', () => {
    expect(readPage({ name: 'x', bytes: new TextEncoder().encode('A recipe for soup. '.repeat(40)) }, known)).toEqual({ refused: expect.stringContaining('known form') as string })
  })
})

const recordsOf = ({ commitments }: Bundle, code: string) => commitments.filter(({ id }) => id === `commitment:${code}`).flatMap(({ records }) => records)
