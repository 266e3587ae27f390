import { type Bundle, bundleSchema } from '../../server/ingest/bundle.ts'

/** What one page of a made-up plan says; texts are built of what is asked for, so that offsets are real. */
export interface Page {
  readonly code?: string
  readonly language?: 'EN' | 'FR'
  readonly title?: string
  readonly lead?: string
  readonly impact?: string
  readonly topic?: string
  readonly capturedOn?: string
  /** A commitment that its list of others names. */
  readonly listed?: string
}

/** The reading of a page as page readers deliver it: its whole text, and passages by their offsets. */
export function pageBundle({ code = 'AT0002', language = 'EN', title = 'Open harbours', lead = 'Harbour Office', impact = 'Minor', topic = 'Tides', capturedOn, listed }: Page = {}): Bundle {
  const source = `source:ogp-${code.toLowerCase()}-${language.toLowerCase()}`
  const text = [title, `Lead: ${lead}`, `Potential Impact: ${impact}`, `Areas: ${topic}`, 'It may overlap with commitment 1 of the plan.', ...(listed ? [`2. ${listed}`] : [])].join('\n')
  const passage = (section: string, words: string) => ({ source, section, start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const of = `commitment:${code}`
  const institution = `institution:${lead.toLowerCase().replaceAll(' ', '-')}`
  const topicId = `topic:${topic.toLowerCase()}`
  return bundleSchema.parse({
    sources: [{ id: source, kind: 'COMMITMENT_PAGE', title: `${title} (${code})`, url: `https://example.org/${language}/${code}`, language, machineTranslated: language !== 'EN', capturedOn, withheld: 2 }],
    sourceTexts: [{ source, text }],
    institutions: [{ id: institution, records: [{ from: passage('Institutions', lead), voice: 'PAGE_HEADING', says: { name: { en: lead } } }] }],
    topics: [{ id: topicId, records: [{ from: passage('Areas', topic), voice: 'WEB_LIST', says: { name: { en: topic } } }] }],
    commitments: [{ id: of, records: [{ from: passage('Heading', title), voice: language === 'EN' ? 'PAGE_HEADING' : 'MACHINE_TRANSLATION', says: { name: { [language.toLowerCase()]: title }, plan: 'plan:AP_ATL01', year: 2018 } }] }, ...(listed ? [{ id: `commitment:${listed}`, records: [{ from: passage('List', `2. ${listed}`), voice: language === 'EN' ? 'WEB_LIST' : 'MACHINE_TRANSLATION', says: { name: { [language.toLowerCase()]: `2. ${listed}` }, webListPlace: 2, plan: 'plan:AP_ATL01', year: 2018 } }] }] : [])],
    topicTags: [{ topic: topicId, of, evidence: [passage('Areas', topic)] }],
    participations: [{ who: institution, in: of, role: 'LEAD', status: 'PROPOSED', asWritten: lead, evidence: [passage('Institutions', lead)] }],
    assessments: [{ of, indicator: 'POTENTIAL_IMPACT', value: impact, by: 'IRM', report: 'Design report', evidence: [passage('Review', impact)] }],
    references: [{ of, phrase: 'commitment 1', numbers: ['1'], state: 'OPEN', scope: 'SAME_PLAN', evidence: [passage('Review', 'commitment 1')] }],
    links: [{ kind: 'THEMATIC_OVERLAP', asserter: 'IRM', modality: 'POSSIBLE', status: 'PROPOSED', from: of, to: 'commitment:AT0001', evidence: [passage('Review', 'may overlap with commitment 1')] }],
  })
}
