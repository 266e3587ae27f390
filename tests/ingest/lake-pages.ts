import { text as textOf } from 'node:stream/consumers'
import type { InputFile } from '../../server/ingest/command/input-files.ts'
import { csv, row } from './dataset/csv.ts'
import { fileOf } from './ingesting.ts'

/** A page of a made-up plan of Kenya: its number stands in the reviewer's heading. */
export const lakePage = (code: string, number: number, review = 'The work is on its way.', years = '2016-2018'): InputFile => fileOf(`${code}.txt`, [
  `https://www.opengovpartnership.org/members/kenya/commitments/${code}/`, 'Skip Navigation', 'Kenya', '', `Open the lake register (${code})`, 'Overview', 'At-a-Glance', `Action Plan: Kenya Action Plan ${years}`,
  `Action Plan Cycle: ${years.slice(0, 4)}`, 'Status:', 'Institutions', 'Lead Institution: Ministry of Lakes', 'Support Institution(s): NA', 'Policy Areas', 'Open Data', 'IRM Review', `IRM Report: Kenya Mid-Term Report ${years}`,
  'Early Results: Marginal', 'Design i', 'Verifiable: Yes', 'Ambition: Low', 'Implementation i', 'Completion:', 'Description', 'Registers of lakes are opened to all.',
  'IRM Midterm Status Summary', `${number}. Open the lake register`, review,
].join('\n'))

/** A page with other words in place of some that have to stand in it. */
export async function pageWith(page: InputFile, ...changes: readonly (readonly [from: string, to: string])[]): Promise<InputFile> {
  const written = await textOf(page.stream())
  return fileOf(page.name, changes.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`expected "${from}" in ${page.name}`)
    return whole.replace(from, to)
  }, written))
}

/** An extract of the dataset with commitments of the same plan. */
export const lakeRows = (...codes: readonly (readonly [code: string, number: string, text?: string])[]): InputFile => fileOf('extract.csv', csv(codes.map(([code, number, text = 'Lakes are opened.']) => row({
  'Commitment Unique Identifier': code, 'Commitment Number': number, 'Country/Locality': 'Kenya', 'Action Plan ID': 'AP_KEN02', Code: 'KEN', 'Short Title': `Lakes, part ${number}`, 'Commitment Title': 'NA', 'Full Text': text,
}))))
