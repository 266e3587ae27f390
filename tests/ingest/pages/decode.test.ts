import { describe, expect, test } from 'vitest'
import { largestPage } from '../../../server/ingest/pages/captured-file.ts'
import { decode } from '../../../server/ingest/pages/text/decode.ts'
import { fromWindows1252 } from '../../../server/ingest/pages/text/windows-1252.ts'
import { plainText } from '../../../server/ingest/pages/text/plain-text.ts'

const text = 'Région de l’État: 75 €, “Évaluation” à mi-parcours\nStatus: actif'
const bytes = (content: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(content, encoding))
const read = (content: Uint8Array) => decode({ bytes: content })

/** As windows-1252 has it, for the letters used here. */
const western = (content: string) => Uint8Array.from(content.split('').map((letter) => ({ '’': 0x92, '€': 0x80, '“': 0x93, '”': 0x94 })[letter] ?? letter.codePointAt(0)!))

describe('a text is the same text', () => {
  test.each([
    ['in UTF-8', bytes(text)], ['in UTF-8 with a mark', bytes(`\uFEFF${text}`)], ['in UTF-16 with a mark', bytes(`\uFEFF${text}`, 'utf16le')], ['in UTF-16 without one', bytes(text, 'utf16le')],
    ['in UTF-16, big end first', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())], ['in windows-1252', western(text)],
    ['decoded wrongly once', bytes(fromWindows1252(bytes(text)))],
    ['decoded wrongly twice', bytes(fromWindows1252(bytes(fromWindows1252(bytes(text)))))],
  ])('%s', (_, content) => {
    expect(read(content)).toEqual({ text })
  })

  test('letters beside quotes are not taken for damage', () => {
    expect(read(bytes('«LIBERTÉ» et naïveté'))).toEqual({ text: '«LIBERTÉ» et naïveté' })
  })
})

test('what is seen stays, what is not seen goes', () => {
  expect(plainText('a\u00A0b\u202Ec\u200Bd\r\ne\u0000f \uF0B7 g')).toBe('a bcd\ne f • g')
})

test('glossary hints are taken out of running text', () => {
  const hint = 'Commitments are promises that a government and civil society made together and put into their plan for two years of wor...'
  expect(plainText(`This commitment${hint} builds on open dataData that anybody may use for anything, in a form that machines can read, at no cost to an... portals.`)).toBe('This commitment builds on open data portals.')
})

test('a hint may explain with the word among its first', () => {
  const hint = 'OGP commitments are promises that a government and civil society made together and put into their plan for two years of wor...'
  expect(plainText(`This commitment${hint} is part of eGovernment for all, and of more that comes after it in the plan, as the text says at length here and goes on...`)).toMatch(/^This commitment is part of eGovernment for all/)
})

describe('what is no page is refused, and says what to do', () => {
  test.each([
    ['empty', new Uint8Array(), 'nothing in it'], ['blank', bytes(' \n\t\n'), 'nothing in it'], ['a PDF', bytes('%PDF-1.7 ...'), 'a PDF'], ['zipped', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'a gzip archive'],
    ['data', bytes('{\n  "pages": ["open government"]\n}'), 'data in JSON'], ['a list of data', bytes('[{"a": 1}]'), 'data in JSON'],
    ['binary', Uint8Array.from({ length: 4000 }, (__, at) => (at * 7919) % 256), 'binary'], ['too large', new Uint8Array(largestPage + 1), 'at most 5.0 MB'], ['100 MB', new Uint8Array(100_000_000), 'got 100.0 MB'],
  ])('%s', (_, content, reason) => {
    expect(read(content)).toEqual({ refused: expect.stringContaining(reason) as string })
  })
})
