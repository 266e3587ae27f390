import { expect, test } from 'vitest'
import { readPage } from '../../../server/ingest/pages/read-page.ts'
import { knownFromSeeds } from './known-from-seeds.ts'
import { asText } from './made-up-page.ts'
import { madeUpPages } from './made-up-pages.ts'

const known = await knownFromSeeds()
const text = asText(madeUpPages.ghana)
const read = (page: string, url?: string) => readPage({ name: 'page', bytes: new TextEncoder().encode(page), ...(url ? { url } : {}) }, known)
const publisherOf = (page: string, url?: string) => { const reading = read(page, url); return 'refused' in reading ? reading.refused : reading.bundle.sources[0]!.publisher }

test('a page is not read as that of a commitment whose address somebody gave it by mistake', () => {
  expect(read(text, 'https://www.opengovpartnership.org/members/ghana/commitments/GH0098/')).toEqual({ refused: expect.stringMatching(/expected the page of GH0098, as its address says, but its heading is that of GH0099/) as string })
  expect(read(text, 'https://www.opengovpartnership.org/members/ghana/commitments/gh0099')).toMatchObject({ code: 'GH0099' })
})

test('what stands at an address elsewhere was not published by OGP', () => {
  const bare = text.slice(text.indexOf('\n') + 1)
  expect([publisherOf(text), publisherOf(bare), publisherOf(bare, 'https://blog.example.org/a-page')]).toEqual(['Open Government Partnership', 'Open Government Partnership', undefined])
})

test('a body is found where it is named, and not within the name of another', () => {
  const reading = read(text.replace('Well Watch Foundation, Ghana Statistical Service', 'Well Watch Foundation of Ghana, Well Watch Foundation'))
  const places = 'refused' in reading ? [] : reading.bundle.participations.filter(({ role }) => role === 'SUPPORT').map(({ evidence: [at] }) => reading.bundle.sourceTexts[0]!.text.slice(at!.start! - 2, at!.end))
  expect(places).toEqual([': Well Watch Foundation of Ghana', ', Well Watch Foundation'])
})
