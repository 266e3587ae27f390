import { describe, expect, test } from 'vitest'
import { byIndicator, isOrdered } from '../../client/concepts/assessment/by-indicator.ts'
import { groupLinks, ownPassages, type LinkEdge } from '../../client/concepts/link/link-groups.ts'
import { sayingOf } from '../../client/concepts/link/saying.ts'
import { addressOfPassage, gatherPassages } from '../../client/concepts/source/passages.ts'
import type { AssessmentLineFragment, EvidencePassageFragment } from '../../client/generated/operations.ts'

const passage = (language: 'EN' | 'FR', quote: string | null, section = 'text'): EvidencePassageFragment => ({
  section, quote, start: null, stance: 'SUPPORTS',
  source: { id: `source:${language}`, name: language, nameLanguage: language, url: 'http://page/', publisher: null, language, machineTranslated: language === 'FR', capturedOn: '2020', captured: true },
})

describe('passages', () => {
  test('of one section are read together, the reader\'s language first', () => {
    const groups = gatherPassages([passage('FR', 'un'), passage('EN', 'one'), passage('EN', 'two')], 'EN')
    expect(groups.map(({ source, quotes }) => [source.language, quotes])).toEqual([['EN', ['one', 'two']], ['FR', ['un']]])
  })

  test('that are originals come before translations for a reader of neither', () => {
    expect(gatherPassages([passage('FR', 'un'), passage('EN', 'one')], 'NL')[0]?.source.language).toBe('EN')
  })

  test('lead to their words in the page', () => {
    const [group] = gatherPassages([passage('EN', 'could-be thematic')], 'EN')
    expect(group && addressOfPassage(group)).toBe('http://page/#:~:text=could%2Dbe%20thematic')
  })
})

describe('links', () => {
  const edge = (code: string, number: string, asserter: 'IRM' | 'COMPUTED', evidence: readonly EvidencePassageFragment[]): LinkEdge =>
    ({
      direction: 'UNDIRECTED',
      node: { id: code, code, name: code, nameLanguage: 'EN', year: 2018, planNumber: number, plan: { id: 'p', name: 'p', nameLanguage: 'EN', startYear: 2018, endYear: 2020 }, participants: [], assessments: [] },
      link: { id: code, kind: 'THEMATIC_OVERLAP', asserter, modality: 'POSSIBLE', status: 'CONFIRMED', confidence: null, score: null, likelihood: null, method: null, reasons: [], reasonLanguages: [], citation: '', addedIn: 1, evidence, judgements: [] },
    })
  const shared = passage('EN', 'could be thematic overlap')
  const groups = groupLinks([edge('NL0028', '11', 'IRM', [shared]), edge('NL0099', '1', 'COMPUTED', []), edge('NL0032', '1', 'IRM', [shared, passage('EN', 'more')])])

  test('are grouped by who says so, people before computation', () => {
    expect(groups.map(({ asserter }) => asserter)).toEqual(['IRM', 'COMPUTED'])
  })

  test('stand in the order of the plan, in which 11 comes after 1', () => {
    expect(groups[0]?.edges.map(({ node }) => node.code)).toEqual(['NL0032', 'NL0028'])
  })

  test('say once what they all rest on, and each what it alone rests on', () => {
    expect(groups[0]?.shared.map(({ quote }) => quote)).toEqual(['could be thematic overlap'])
    const [first] = groups[0]?.edges ?? []
    expect(first && groups[0] && ownPassages(first, groups[0]).map(({ quote }) => quote)).toEqual(['more'])
  })

  test('say from each end what is true there', () => {
    expect(sayingOf('CONTINUES', 'OUTGOING')).toBe('continues')
    expect(sayingOf('CONTINUES', 'INCOMING')).toBe('continuedBy')
    expect(sayingOf('THEMATIC_OVERLAP', 'UNDIRECTED')).toBe('overlaps')
  })
})

describe('assessments', () => {
  const assessment = (indicator: AssessmentLineFragment['indicator'], state: AssessmentLineFragment['state'], scale: readonly string[] = []): AssessmentLineFragment =>
    ({ id: indicator + state, indicator, scale, value: null, rank: null, state, by: 'IRM', report: null, evidence: passage('EN', null) })

  test('stand by indicator, design before carrying out, rated before silent', () => {
    const groups = byIndicator([assessment('COMPLETION', 'PENDING'), assessment('POTENTIAL_IMPACT', 'BLANK'), assessment('POTENTIAL_IMPACT', 'RATED')])
    expect(groups.map(([indicator, same]) => [indicator, same.map(({ state }) => state)])).toEqual([['POTENTIAL_IMPACT', ['RATED', 'BLANK']], ['COMPLETION', ['PENDING']]])
  })

  test('go from low to high, but the values of openness do not', () => {
    expect(isOrdered(assessment('COMPLETION', 'RATED', ['a', 'b', 'c']))).toBe(true)
    expect(isOrdered(assessment('RELEVANCE', 'RATED', ['a', 'b', 'c']))).toBe(false)
    expect(isOrdered(assessment('RELEVANCE', 'RATED', ['No', 'Yes']))).toBe(true)
  })
})
