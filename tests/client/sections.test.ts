import { describe, expect, test } from 'vitest'
import en from '../../client/i18n/en.json'
import { sectionPieces } from '../../client/concepts/source/section-pieces.ts'

const piecesOf = (section: string) => sectionPieces(section, (key) => key in en.sectionPart).map((piece) => (piece.as === 'own' ? `own ${piece.text}` : piece.as === 'place' ? `${piece.key} ${piece.value}` : `${piece.bracketed ? '(' : ''}${piece.key}`))

describe('the name of a section', () => {
  test.each([
    ['Plan text, start and end dates', ['plan-text', 'start-and-end-dates']],
    ['List of commitments, place 10', ['list-of-commitments', 'place 10']],
    ['Row NL0015, column Completion (End Of Term)', ['row NL0015', 'column Completion (End Of Term)']],
    ['IRM review, Design (label without a value)', ['irm-review', 'design', '(label-without-a-value']],
    ['IRM text, Design Report', ['irm-text', 'design-report']],
    ['Bijeenkomst Right to Challenge, Tip top 10', ['own Bijeenkomst Right to Challenge', 'own Tip top 10']],
    ['The same advice twice, on one plan after the other', ['the-same-advice-twice-on-one-plan-after-the-other']],
    ['', ['own ']],
  ])('"%s" is said piece by piece, and what is the document\'s own stays', (section, pieces) => {
    expect(piecesOf(section)).toEqual(pieces)
  })
})
