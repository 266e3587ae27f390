import { expect, test } from 'vitest'
import { type Capture, captureOf } from '../../../server/ingest/captures/capture.ts'
import { bundleSchema } from '../../../server/ingest/bundle.ts'

const read = (capturedOn: string, text: string, known: readonly Capture[] = []): Capture =>
  captureOf(bundleSchema.parse({ sources: [{ id: 'source:page', kind: 'COMMITMENT_PAGE', title: 'Open the archive', capturedOn }], sourceTexts: [{ source: 'source:page', text }] }), known, '2026-11-29')

test.each(['2019', '2019-06', '2019-Q2'])('a capture of some day of %s is older than one of the end of that year', (day) => {
  const december = read('2019-12-31', 'as it was at the end of the year')
  const coarse = read(day, 'as it was on some day', [december])
  expect([coarse.newest, read('2019-12-31', 'as it was at the end of the year', [coarse]).newest]).toEqual([false, true])
})

test('the same text on a day of a month that is known already is the same capture', () => {
  const month = read('2022-05', 'as it was')
  expect([read('2022-05', 'as it was', [month]).id, read('2022-05-31', 'as it was', [month]).id]).toEqual([month.id, month.id])
})
