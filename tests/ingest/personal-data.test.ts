import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { seedsToLookAt } from '../setup/seeded-graph.ts'
import { look } from './graph-dump.ts'

/** Pages as they were captured, with the persons on them. They lie beside the repository where the hub is developed, and nowhere else. */
const pages = '../shared/data/pages'
const mail = /[\w.+-]+@[\w-]+(\.[\w-]+)+/
const phone = /(?:\+|\b00)31[\s()\d-]{8,}|\b0[1-9]\d?[\s-]?\d{6,8}\b|\b06[\s-]?(?:\d[\s-]?){8}\b/

let graph: Graph
let texts: readonly { readonly id: string; readonly key: string; readonly text: string }[]
beforeAll(async () => {
  graph = await seedsToLookAt()
  texts = (await graph.read(look.texts)) as unknown as typeof texts
})
afterAll(() => graph.close())

const places = (pattern: (text: string) => boolean) => texts.filter(({ key, text }) => !/^(id|hash)$|Id$/.test(key) && pattern(text)).map(({ id, key }) => `${id} ${key}`)
const hashOf = (word: string): string => createHash('sha256').update(word.toLowerCase()).digest('hex')
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}{3,}/gu) ?? []

describe('in the graph', () => {
  test('all texts are looked at', () => {
    expect(texts.length).toBeGreaterThan(5_000)
  })

  test('is no mail address', () => {
    expect(places((text) => mail.test(text))).toEqual([])
  })

  test('is no telephone number', () => {
    expect(places((text) => phone.test(text))).toEqual([])
  })

  test('what is looked for would be found', () => {
    expect(['write to a.person@town.example', 'in (someone@ministry.example)'].every((text) => mail.test(text))).toBe(true)
    expect(['+31 (0)6 12 34 56 78', '0031 6 12345678', '06-12345678', '06 12 34 56 78', '010 1234567'].every((text) => phone.test(text))).toBe(true)
    expect(['1 July 2018 - 30 June 2020', '2018-07-01', 'EUR 75,000', 'GM0344', '01/01/2018 29/06/2018'].some((text) => phone.test(text))).toBe(false)
  })
})

describe.skipIf(!existsSync(pages))('the contact persons of the captured pages', async () => {
  const hashes = existsSync(pages) ? new Set((await contactNames()).map(hashOf)) : new Set<string>()

  test('are known here by hashes only', () => {
    expect(hashes.size).toBeGreaterThanOrEqual(3)
  })

  test('have no name in the graph', () => {
    expect(places((text) => wordsOf(text).some((word) => hashes.has(hashOf(word))))).toEqual([])
  })
})

/** Surnames stand before the @ of an address; a first name is the capitalised word before a surname, with what stands between them. */
async function contactNames(): Promise<readonly string[]> {
  const files = (await readdir(pages)).filter((file) => file.startsWith('00'))
  const text = (await Promise.all(files.map((file) => readFile(`${pages}/${file}`, 'utf8')))).join('\n')
  const surnames = [...text.matchAll(/([\w.+-]+)@/g)].flatMap(([, name]) => name!.split(/[._+-]/)).filter((part) => part.length >= 4)
  const firstNames = surnames.flatMap((surname) => [...text.matchAll(new RegExp(`(\\p{Lu}\\p{Ll}+)\\s+(?:\\p{Ll}+\\s+){0,2}${surname[0]!.toUpperCase()}${surname.slice(1)}\\b`, 'gu'))].map(([, name]) => name!))
  return [...new Set([...surnames, ...firstNames].map((name) => name.toLowerCase()))]
}
