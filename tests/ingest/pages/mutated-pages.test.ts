import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleSchema } from '../../../server/ingest/bundle.ts'
import { type PageReading, readPage } from '../../../server/ingest/pages/read-page.ts'
import { knownFromSeeds } from './known-from-seeds.ts'
import { asHtml, asText } from './made-up-page.ts'
import { madeUpPages } from './made-up-pages.ts'

const known = await knownFromSeeds()
const folder = '../shared/data/pages'
const captured = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(`${folder}/${file}`, 'utf8')) : []
const madeUp = Object.values(madeUpPages).flatMap((page) => [asText(page), asHtml(page, 'definition lists'), asHtml(page, 'headings over values')])
const pages = [...madeUp, ...captured]

/** Ways in which pages come to harm between the site and here. */
type Harm = (text: string, random: readonly number[]) => string
const at = (text: string, number: number) => Math.floor(Math.abs(Math.sin(number)) * text.length)
const harms: Readonly<Record<string, Harm>> = {
  'cut off': (text, [a = 1]) => text.slice(0, at(text, a)),
  'a piece missing': (text, [a = 1, b = 2]) => text.slice(0, Math.min(at(text, a), at(text, b))) + text.slice(Math.max(at(text, a), at(text, b))),
  'lines shuffled': (text, [a = 1]) => text.split('\n').map((line, place) => ({ line, key: Math.sin(a * 100 + place) })).sort((x, y) => x.key - y.key).map(({ line }) => line).join('\n'),
  'labels swapped': (text) => text.replace(/^([^:\n]{3,40}):(.*)$/gm, '$2: $1'),
  'line ends lost': (text) => text.replace(/\n+/g, ' '),
  'colons lost': (text) => text.replaceAll(':', ''),
  'twice over': (text) => `${text}\n${text}`,
  'headings lost': (text) => text.split('\n').filter((line) => line.includes(':') || line.trim().split(/\s+/).length > 4).join('\n'),
  'decoded wrongly': (text) => Buffer.from(text).toString('latin1'),
  'numbers changed': (text, random) => text.replace(/\d/g, (digit, place: number) => String((Number(digit) + random[place % random.length]!) % 10)),
  'letters damaged': (text, random) => random.reduce((damaged, number) => damaged.slice(0, at(damaged, number)) + '\uFFFD?\u0000<>&"{}'.charAt(number % 9) + damaged.slice(at(damaged, number) + 1), text),
}

const digest = (word: string) => createHash('sha256').update(word.toLowerCase()).digest('hex')
/** Surnames of the persons on a page, by hash: made-up ones are known, those of captured pages stand in their addresses. */
const namesOf = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/([\w.+-]+)@/g)].flatMap(([, name]) => name!.split(/[._+-]/)).filter((part) => part.length >= 5).map(digest))
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const phone = /\+\s?\d[\s()\d-]{8,}\d/

const faultsOfRefusal = (refused: string): readonly string[] => (/^expected .+\.$/.test(refused) ? [] : [`a refusal that does not say what was expected: ${refused}`])

/** What must not be in any reading. Letters that were damaged inside a name make it another name. */
function faultsOf({ bundle, remarks }: PageReading, page: string, namesDamaged: boolean): readonly string[] {
  const written = JSON.stringify(bundle)
  const persons = namesDamaged ? new Set<string>() : namesOf(page)
  return [
    ...(bundleSchema.safeParse(bundle).success ? [] : ['a bundle that its schema refuses']), ...(mail.test(written) ? ['an address'] : []), ...(phone.test(written) ? ['a telephone number'] : []),
    ...((written.match(/\p{L}{5,}/gu) ?? []).some((word) => persons.has(digest(word))) ? ['a person'] : []),
    ...(remarks.length < 200 ? [] : ['remarks without end']), ...(written.length < 60 * page.length + 20_000 ? [] : ['claims without end']),
  ]
}

describe('a page that came to harm', () => {
  test.each(Object.entries(harms))('%s: is read or refused, and names nobody', (name, harm) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: pages.length - 1 }), fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 12 }), (which, random) => {
      const page = pages[which]!
      const reading = readPage({ name: 'page', bytes: new TextEncoder().encode(harm(page, random)) }, known)
      expect('refused' in reading ? faultsOfRefusal(reading.refused) : faultsOf(reading, page, name === 'letters damaged')).toEqual([])
    }), { numRuns: 40, seed: 2018 })
  }, 120_000)

  test('any bytes at all are read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
      const reading = readPage({ name: 'bytes', bytes }, known)
      expect('refused' in reading || reading.form !== '').toBe(true)
    }), { numRuns: 300, seed: 2018 })
  })
})

const wrapped = (inner: string) => asText(madeUpPages.ghana).replace('Figures on wells lie in drawers', inner)
const encoded = (text: string) => new TextEncoder().encode(text)

describe('hostile content', () => {
  test.each([
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'], ['Cypher', "'}) DETACH DELETE n //  \" ` MATCH (n) RETURN n"], ['signs of direction', '\u202Egnp.exe\u202C \u2066x\u2069'],
    ['noughts', 'a\u0000b\u0000c'], ['a template', '${process.env} {{constructor}} %s'], ['a private mark of the reader', '\uE000\uE001\uE010'],
  ])('%s is text like any other', (_, content) => {
    const reading = readPage({ name: 'page', bytes: encoded(wrapped(content)) }, known)
    expect(reading).toMatchObject({ code: 'GH0099', form: '2022 on' })
    expect(JSON.stringify(reading)).not.toMatch(/\\u0000|[\u202A-\u202E\u2066-\u2069]/)
  })

  test.each([
    ['a million headings', 'Description\n'.repeat(1_000_000), /at most 5.0 MB/], ['many lines', 'x\n'.repeat(100_000), /at most 600,000 letters and 20,000 lines/], ['one endless line', 'Lead Institution: '.repeat(20_000), /expected/],
    ['a million HTML headings', `<html><body>${'<h2>x</h2>'.repeat(400_000)}</body></html>`, /more than 150,000 elements/], ['depth', `<html><body>${'<div>'.repeat(200_000)}</body></html>`, /nested more than 500 deep/],
  ])('%s: refused, with what was expected and what came', (_, content, reason) => {
    expect(readPage({ name: 'page', bytes: encoded(content) }, known)).toEqual({ refused: expect.stringMatching(reason) as string })
  })

  test.each([
    ['labels without end', `${asText(madeUpPages.ghana).slice(0, 400)}\n${'Status: Active\n'.repeat(9_000)}`], ['dates without end', wrapped('01/01/2018 29/06/2018 '.repeat(8_000))], ['brackets without end', wrapped('('.repeat(100_000))],
    ['commas without end', asText(madeUpPages.ghana).replace('Ministry of Water', 'Ministry of Water, '.repeat(9_000))], ['a list without end', `${asText(madeUpPages.ghana)}\n${Array.from({ length: 5_000 }, (_, n) => `Title ${n}\n\nGH${String(n).padStart(4, '0')}, 2021, Open Data\n`).join('\n')}`],
  ])('%s: read in bounded time', (_, content) => {
    const reading = readPage({ name: 'page', bytes: encoded(content) }, known)
    expect('refused' in reading ? reading.refused : reading.code).toMatch(/GH0099|expected/)
  }, 30_000)
})
