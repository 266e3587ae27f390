import { expect, test } from 'vitest'
import { slugOf } from '../../../server/ingest/normalise/slug.ts'

test('names are parts of ids, each its own, whatever letters they have', () => {
  const names = ['Legislation & Regulation', 'ბიუჯეტი', 'კანონი', 'Open 政府', 'Open 議会', 'open '.repeat(30), 'open '.repeat(31)]
  const slugs = names.map(slugOf)
  expect(slugs[0]).toBe('legislation-and-regulation')
  expect([new Set(slugs).size, slugs.every((slug) => /^[a-z0-9][a-z0-9-]*$/.test(slug))]).toEqual([names.length, true])
  expect(slugOf('—')).toBe('')
})
