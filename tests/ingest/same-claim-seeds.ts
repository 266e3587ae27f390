import { small } from './seeds-folder.ts'

const at = 'source: "source:lake-page", section: Next steps'
const finding = (id: string, words: string, phrase: string) =>
  `  - {id: "finding:${id}", kind: RECOMMENDATION, by: IRM, about: ["commitment:KE0011"], text: {en: "${words}"}, evidence: [{${at}, phrase: "${phrase}"}]}\n`
const town = (code: string, name: string) => `  - {id: "municipality:${code}", records: [{from: {source: "source:news"}, voice: EDITOR, says: {name: {nl: ${name}}, kind: MUNICIPALITY}}]}\n`
const challenges = (code: string, count: number) =>
  `  - {who: "municipality:${code}", in: "practice:harbour-right", role: PRACTITIONER, stage: ACTIVE, count: ${count}, unit: challenges, asOf: "2017-09", evidence: [{source: "source:news", section: Count, phrase: "Havendam zijn er zes"}]}\n`

/** Phrases that locate what was found in the news, beside that of the counts. */
export const newsPhrases = ['de kade als huiskamer', 'bewoners die zelf baggeren', 'een pot met kleingeld', 'volgend jaar weer aan de wal'] as const

/**
 * Seeds that speak, in own words, of what a reviewer recommends on a page of Kenya (that of lake-pages.ts) and of what a news page says of two towns. The address of the page is
 * written otherwise than the site writes it; that of the news is no more than its site.
 */
export const sameClaimSeeds: Readonly<Record<string, string>> = {
  'sources.yaml': `${small['sources.yaml']}  - {id: "source:lake-page", kind: COMMITMENT_PAGE, title: Page of the lakes, url: "http://opengovpartnership.org/members/kenya/commitments/KE0011", language: EN}
  - {id: "source:news", kind: NEWS, title: News of the harbours, url: "https://harbours.example/", language: NL, capturedOn: "2017-10"}
`,
  'lakes.yaml': `members:
  - {id: "member:kenya", records: [{from: {source: "source:lake-page"}, voice: PAGE_HEADING, says: {name: {en: Kenya}, kind: COUNTRY, prefix: KE}}]}
  - {id: "member:netherlands", records: [{from: {source: "source:news"}, voice: EDITOR, says: {name: {en: Netherlands}, kind: COUNTRY, prefix: NL}}]}
plans:
  - {id: "plan:AP_KEN02", records: [{from: {source: "source:lake-page"}, voice: PAGE_HEADING, says: {name: {en: Second plan}, member: "member:kenya", sequence: 2, startYear: 2016, endYear: 2018}}]}
commitments:
  - {id: "commitment:KE0011", records: [{from: {source: "source:lake-page"}, voice: PAGE_HEADING, says: {name: {en: Open the lake register}, plan: "plan:AP_KEN02", planNumber: "3", year: 2016}}]}
findings:
${finding('lakes-tell-fishers', 'Say how those who fish hear of it.', 'how fishers are told')}${finding('lakes-name-a-keeper', 'Say who looks after the register.', 'who keeps the register')}`,
  'news.yaml': `municipalities:
${town('GM9001', 'Havendam')}${town('GM9002', 'Duinstad')}practices:
  - {id: "practice:harbour-right", records: [{from: {source: "source:news"}, voice: EDITOR, says: {name: {nl: Havenrecht}}}]}
participations:
${challenges('GM9001', 6)}${challenges('GM9002', 5)}findings:
${newsPhrases.map((phrase, place) => `  - {id: "finding:harbour-${place}", kind: LESSON, by: CIVIL_SOCIETY, about: ["practice:harbour-right"], text: {en: Lesson ${place}}, evidence: [{source: "source:news", phrase: ${phrase}}]}\n`).join('')}`,
}
