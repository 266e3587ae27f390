import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { commitmentNumberOf } from '../../../server/ingest/normalise/commitment-number.ts'
import { claimsOfText } from '../../../server/ingest/references/claims-of-text.ts'
import { findReferences } from '../../../server/ingest/references/find-references.ts'
import type { Numbering, ResolvedReference } from '../../../server/ingest/references/reference.ts'
import { resolveReferences } from '../../../server/ingest/references/resolve-references.ts'
import { linkId } from '../../../server/ingest/record/draft-of.ts'
import { dutchNumbering } from './dutch-numbering.ts'
import { labelledRows } from './labelled.ts'

const sample = '../shared/data/dataset/ogp-commitments-sample.csv'
type Row = Readonly<Record<string, string>>

const rows: readonly Row[] = existsSync(sample) ? (parse(readFileSync(sample), { columns: true }) as Row[]) : []
const numberOf = (row: Row): string => commitmentNumberOf(row['Commitment Number']!) ?? ''

const numbering: Numbering = {
  plansOf: (member) => [...new Map(rows.filter((row) => row['Country/Locality'] === member).map((row) => [row['Action Plan ID']!, { id: row['Action Plan ID']!, sequence: Number(row['Action Plan Number']), startYear: Number(row['Year Of Submission']) }])).values()],
  codesOf: (plan) => rows.filter((row) => row['Action Plan ID'] === plan)
    .reduce((codes, row) => codes.set(numberOf(row), [...(codes.get(numberOf(row)) ?? []), row['Commitment Unique Identifier']!]), new Map<string, readonly string[]>()),
}

function referencesOf(row: Row): readonly ResolvedReference[] {
  const own = {
    code: row['Commitment Unique Identifier']!, plan: row['Action Plan ID']!, member: row['Country/Locality']!, planNumber: numberOf(row), headingNumbers: [], titles: [row['Commitment Title']!, row['Short Title']!],
    language: 'EN' as const, planStartYear: Number(row['Year Of Submission']), planSequence: Number(row['Action Plan Number']),
  }
  return resolveReferences(findReferences(row['Full Text']!, own), own, numbering)
}

describe.skipIf(rows.length === 0)('in the plan texts of the dataset\'s sample', () => {
  const found = rows.flatMap((row) => referencesOf(row).map((reference) => ({ code: row['Commitment Unique Identifier']!, ...reference })))
  const at = (code: string, offset: number) => found.filter((one) => one.code === code && one.start <= offset && offset < one.end)

  test('what is found at each place that was read is what it was judged to be', () => {
    const wrong = labelledRows.filter(([code, offset, , state, targets = []]) => {
      const here = at(code, offset)
      return state === 'NOT' ? here.some((one) => one.state !== 'NOT_A_REFERENCE') : !here.some((one) => one.state === state && one.targets.join() === targets.join())
    })
    expect(wrong).toEqual([])
  })

  test('nothing else is taken for a reference', () => {
    const isKnown = (one: (typeof found)[number]) => labelledRows.some(([code, offset, , state]) => state !== 'NOT' && one.code === code && one.start <= offset && offset < one.end)
    expect(found.filter((one) => one.state !== 'NOT_A_REFERENCE' && !isKnown(one)).map(({ code, start, phrase }) => `${code} ${start} ${phrase}`)).toEqual([])
  })

  test('own headings are known as such', () => {
    const headings = labelledRows.filter(([, , shape]) => shape === 'own heading')
    expect(headings.filter(([code, offset]) => !at(code, offset).some(({ scope }) => scope === 'own_heading'))).toEqual([])
  })
})

const pages = '../shared/data/pages'
describe.skipIf(!existsSync(pages))('in the captured pages', () => {
  const files = existsSync(pages) ? readdirSync(pages).filter((file) => file.endsWith('.txt')) : []
  const languageOf = (file: string) => (/\.fr\./.test(file) ? 'FR' : /\.es\./.test(file) ? 'ES' : /\.nl\./.test(file) ? 'NL' : 'EN')
  const found = files.flatMap((file) => {
    const text = readFileSync(`${pages}/${file}`, 'utf8')
    const titles = [/^(.*) \([A-Z]+\d{4}\)\s*$/m.exec(text)?.[1], /^\d\d (.*)$/m.exec(text)?.[1]].filter((title) => title !== undefined)
    return findReferences(text, { code: 'XX0000', headingNumbers: [], titles, language: languageOf(file) }).map(({ scope, numbers }) => `${file} ${scope} ${numbers.join(' ')}`)
  })

  test.each([['003_NL0037.en.txt', 'EN', 'IRM Midterm', '\nCommitments\n'], ['000_NL0037.fr.txt', 'FR', 'Résumé du statut', '\nEngagements\n'], ['001_NL0037.es.txt', 'ES', 'Resumen de estado', '\nCompromisos\n']] as const)('%s says in its language that four commitments may overlap', (file, language, from, to) => {
    const text = readFileSync(`${pages}/${file}`, 'utf8')
    const sections = [{ name: 'plan', start: 0, end: text.indexOf(from), by: 'ACTION_PLAN' as const }, { name: 'IRM text', start: text.indexOf(from), end: text.indexOf(to), by: 'IRM' as const }]
    const { references, links } = claimsOfText({ code: 'NL0037', plan: 'plan:AP_NLD03', member: 'member:netherlands', planNumber: '3', headingNumbers: [], language, source: 'source:x', text, sections }, dutchNumbering)
    expect(references.filter(({ state }) => state === 'RESOLVED').map(({ targets }) => targets)).toEqual([['NL0032', 'NL0036', 'NL0033', 'NL0028'].map((code) => `commitment:${code}`)])
    expect(links.map((link) => `${linkId(link)} ${link.modality} ${link.status}`)).toEqual(['NL0032', 'NL0036', 'NL0033', 'NL0028'].map((code) => `link:${[code, 'NL0037'].sort().join('-')}-thematic-overlap-irm POSSIBLE PROPOSED`))
    for (const { evidence: [passage] } of links) expect(text.slice(passage?.start, passage?.end)).toMatch(/overlap|chevauchement|superposición/)
  })

  test('the phrases are those that stand in the list of what a good reader gets, and no others', () => {
    expect(found).toEqual([
      '000_NL0037.fr.txt own_heading 3', '000_NL0037.fr.txt same_plan 1 5 8 11', '001_NL0037.es.txt own_heading 3', '001_NL0037.es.txt same_plan 1 5 8 11', '002_NL0041.fr.txt own_heading 3', '002_NL0041.fr.txt own_heading 3',
      '003_NL0037.en.txt own_heading 3', '003_NL0037.en.txt same_plan 1 5 8 11', 'CA0068.fr.txt own_heading 5', 'KE0023.es.txt own_heading 6', 'NL0019.txt own_heading 1', 'NL0024.2017layout.txt own_heading 6',
    ])
  })
})
