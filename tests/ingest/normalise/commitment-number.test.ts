import { describe, expect, it } from 'vitest'
import { commitmentNumberOf } from '../../../server/ingest/normalise/commitment-number.ts'

describe('numbers of commitments', () => {
  it.each([['4.0999999999999996', '4.1'], ['2.2000000000000002', '2.2'], ['10.130000000000001', '10.13'], ['8.1999999999999993', '8.2']])('%s is what a spreadsheet made of %s', (text, number) =>
    expect(commitmentNumberOf(text)).toBe(number))
  it.each(['3', '1a', '2.10', '2.3.2.A', 'B.1.A', '4-(a)', 'SC17', '4M3', '6-8', '03'])('%s stays as it is', (text) => expect(commitmentNumberOf(text)).toBe(text))
  it('the dot after a number is no part of it', () => expect(commitmentNumberOf(' 1.1. ')).toBe('1.1'))
  it.each(['', ' ', '-', '.'])('"%s" is no number', (text) => expect(commitmentNumberOf(text)).toBeUndefined())
})
