import { describe, expect, test } from 'vitest'
import { textPiecesOf } from '../../client/pages/source/text-pieces.ts'

const passage = { start: 100, text: 'Led by [name withheld] of the Harbour Office, call [phone withheld].' }
const spanOf = (words: string) => ({ start: 100 + passage.text.indexOf(words), end: 100 + passage.text.indexOf(words) + words.length })
const shown = (...spans: readonly { readonly start: number; readonly end: number }[]) => textPiecesOf(passage, spans).map(({ kind, text }) => [kind, text])

describe('a passage as it is shown', () => {
  test('says where something personal was left out, and what', () => {
    expect(shown()).toEqual([['plain', 'Led by '], ['name', '[name withheld]'], ['plain', ' of the Harbour Office, call '], ['phone', '[phone withheld]'], ['plain', '.']])
  })

  test('marks the words that something rests on, also where claims overlap', () => {
    expect(shown(spanOf('the Harbour Office'), spanOf('Harbour')).filter(([kind]) => kind === 'rests')).toEqual([['rests', 'the '], ['rests', 'Harbour'], ['rests', ' Office']])
  })

  test('keeps a mark whole where words that something rests on reach into it', () => {
    expect(shown(spanOf('by [name')).map(([kind]) => kind)).toEqual(['plain', 'rests', 'name', 'plain', 'phone', 'plain'])
  })

  test('leaves out what lies in other passages, and loses no letter', () => {
    expect(textPiecesOf(passage, [{ start: 0, end: 40 }, { start: 90, end: 400 }]).map(({ text }) => text).join('')).toBe(passage.text)
  })
})
