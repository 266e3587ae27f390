import { describe, expect, test } from 'vitest'
import { readPage } from '../../../server/ingest/pages/read-page.ts'
import { knownFromSeeds } from '../pages/known-from-seeds.ts'
import { inLongLines, patience, repeated } from './repeated.ts'

const known = await knownFromSeeds()
const read = (text: string) => readPage({ name: 'page', bytes: new TextEncoder().encode(text) }, known)

interface Parts { readonly title?: string; readonly lead?: string; readonly report?: string; readonly header?: string; readonly description?: string; readonly review?: string; readonly list?: string }

/** A page of the layout of 2022 on with something in one of its parts. */
const page = ({ title = 'Share well water figures', lead = 'Ministry of Water', report = 'Ghana Action Plan Review 2021-2023', header = '', description = 'Figures are shared.', review = 'It may overlap with Commitment 3.', list = '' }: Parts): string => [
  'Skip Navigation', 'Ghana', `${title} (GH0099)`, 'Overview', 'At-a-Glance', 'Action Plan: Ghana Action Plan 2021-2023', 'Action Plan Cycle: 2021', 'Status: Active', 'Institutions', `Lead Institution: ${lead}`, 'Policy Areas', 'Open Data, Gender',
  header, 'IRM Review', `IRM Report: ${report}`, 'Design i', 'Verifiable: Yes', 'Ambition: High', 'Implementation i', 'Completion:', 'Description', description, 'IRM Midterm Status Summary', review, 'Commitments', '1. A title', 'GH0001, 2021, Open Data', list,
].join('\n')

const letters = 180_000
const table = 'Milestone Activity with a verifiable deliverable Start Date: End Date:'

describe('a page that is read however much of one thing stands in it', () => {
  test.each([
    ['white space', page({ header: `x${inLongLines(' ', letters)}y` })], ['white space between two days', page({ description: `Timeline: 1 March 2021 -${repeated(' ', 90_000)}x 30 June 2023` })], ['a title', page({ title: repeated('Share well ', 80_000), review: inLongLines('Commitment 1: ', letters) })],
    ['commas in a bracket', page({ lead: `(a;${inLongLines(',', letters)}` })], ['words in a bracket', page({ lead: `(a ${inLongLines('b ', letters)}` })], ['plurals', page({ lead: inLongLines('Provinces of ', letters) })], ['letters for a name', page({ lead: inLongLines('é', letters) })],
    ['bullets', page({ lead: `\n${inLongLines('•Aa ', 60_000)}` })], ['reports', page({ report: inLongLines('Design Report 1, ', letters) })], ['labels in one line', page({ header: `${repeated('End: ', 2_900)}\n`.repeat(60) })], ['lines before ratings', page({ header: 'Foo bar\nVerifiable: Yes\n'.repeat(8_000) })],
    ['lists', page({ review: inLongLines('1. a 2. a commitment 12 ', letters) })], ['references', page({ review: inLongLines('This commitment overlaps with Commitment 3. ', letters) })], ['headings', page({ header: inLongLines('foo ', letters), review: repeated('Commitment 1: Foo\n', 90_000) })],
    ['days in a row of a table', page({ description: `${table}\n${inLongLines('1/1/2020 x ', letters)}` })], ['signs behind a recommendation', page({ review: `Next steps\nThe IRM recommends ${inLongLines(',', letters)} x.` })],
    ['capitals inside words', page({ review: inLongLines('aA', letters) })], ['milestones with one number', page({ review: `Milestones\n${'1.1 foo bar\n'.repeat(9_000)}` })],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ code: 'GH0099' })
  }, patience)

  test('towns with counts, below a long paragraph', () => {
    const text = `News on open data\n\nHow many towns have the right to challenge?\n${repeated('the right to challenge ', 90_000)}\n${repeated('Utrecht 3, Tilburg 4. ', 90_000)}\n${repeated("A'", 90_000)}`
    expect(read(text)).toMatchObject({ form: 'news' })
  }, patience)
})

describe('what is no page is told so, and nothing of it is left out without a word', () => {
  test.each([
    ['a line longer than any', page({ review: repeated('word ', 120_000) }), /lines of at most 100,000 letters, got one of 1/], ['one line of five million letters', repeated('aA', 4_900_000), /at most 600,000 letters/],
    ['a list that names all there is', page({ list: Array.from({ length: 6_000 }, (_, at) => `Title\nGH${String(at).padStart(4, '0')}, 2021, Gender`).join('\n') }), /at most 10,000 statements, got/],
    ['a table of ten thousand pairs of days', page({ description: `${table}\n${inLongLines('1/1/2020 2/2/2021 a ', letters)}` }), /at most 10,000 statements, got/],
    ['text within text within text', `<html><body>${'<dl><dt>'.repeat(240)}${repeated('x ', 900_000)}`, /at most 600,000 letters/], ['tables within tables', `<html><body>${'<table><tr><td>'.repeat(120)}${repeated('x ', 900_000)}`, /at most 600,000 letters/],
  ])('%s', (_, text, reason) => {
    expect(read(text)).toEqual({ refused: expect.stringMatching(reason) as string })
  }, patience)

  test('names beyond what is read of a label, and lines beyond what is listed', () => {
    const lines = Array.from({ length: 80 }, (_, at) => `A line ${at} that says nothing of the kind`).join('\n')
    const reading = read(page({ lead: repeated('Ministry of Water of the Northern Region, ', 30_000) }).replace('Status: Active', `Status: Active\n${lines}`))
    expect('refused' in reading ? [] : reading.remarks.map(({ reason }) => reason).filter((reason) => /beyond|more lines/.test(reason))).toEqual([expect.stringMatching(/^\d+ more lines from here on/), expect.stringMatching(/at most 20,000 letters together, got 29,999/)])
  })
})
