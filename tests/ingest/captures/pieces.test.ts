import { describe, expect, test } from 'vitest'
import { isPieceOf, piecesAmong, type Saved } from '../../../server/ingest/captures/pieces.ts'
import { withhold } from '../../../server/ingest/people/withhold.ts'

const saved = (text: string, day = '2026-11-28', kind = 'COMMITMENT_PAGE'): Saved => ({ document: 'source:page', kind, text, day })
const page = 'Next steps\nThe work is that of Marigold Tamsin, who counts boats on all lakes.\nIt goes on.\nContact person: Marigold Tamsin\nEmail: marigold.tamsin@lakes.example'
const cut = (length: number, of = page) => saved(withhold(of.slice(0, length)).text)
const whole = saved(withhold(page).text)

describe('a text that was cut off', () => {
  test('is a piece of the whole, at whatever place, though a name was given away by what is missing', () => {
    expect([whole.text.includes('Marigold'), cut(60).text.includes('Marigold')]).toEqual([false, true])
    for (let length = 12; length < 100; length++) expect([length, isPieceOf(cut(length), whole)]).toEqual([length, true])
  })

  test('is none where it says what the whole does not', () => {
    const other = page.replace('counts boats', 'mends boats')
    expect(isPieceOf(cut(90, other), whole)).toBe(false)
    expect(isPieceOf(saved(`The last lake. ${cut(90).text}`), whole)).toBe(false)
  })

  test.each([['2026-11-28', '2026-11-28', true], ['2026-11', '2026-11-28', true], ['2025-03-01', '2026-11-28', false], ['2026-11-28', '2025-03-01', false]])('of %s and a whole of %s: %s', (day, ofWhole, expected) => {
    expect(isPieceOf(saved('The page', day), saved('The page\nand more', ofWhole))).toBe(expected)
  })

  test.each([['2026-11-28', '2025-03-01', true], ['2025-03-01', '2026-11-28', false]])('within a line is no page that was shortened: of %s and a whole of %s: %s', (day, ofWhole, expected) => {
    expect(isPieceOf(saved('The page\nand mo', day), saved('The page\nand more', ofWhole))).toBe(expected)
  })

  test('is told of which it is a piece', () => {
    const [long, kept] = [saved('One two three'), saved('Four five six')]
    const pieces = piecesAmong([saved('One two'), long, saved('Four'), saved('Seven')], [kept])
    expect([0, 1, 2, 3].map((place) => pieces.get(place))).toEqual([long, undefined, kept, undefined])
  })
})
