import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import en from '../../client/i18n/en.json'
import es from '../../client/i18n/es.json'
import fr from '../../client/i18n/fr.json'
import nl from '../../client/i18n/nl.json'
import { fields as searchedTexts } from '../../server/explore/search/shown-texts.ts'

type Words = { readonly [key: string]: string | Words }

const languages: Readonly<Record<string, Words>> = { en, nl, fr, es }

const flat = (words: Words, prefix = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flat(value, `${prefix}${key}.`)))

const keysOf = (words: Words): readonly string[] => flat(words).map(([key]) => key).sort()
const gapsOf = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

describe.each(Object.entries(languages))('the words in %s', (_, words) => {
  test('are as complete as the English ones', () => {
    expect(keysOf(words)).toEqual(keysOf(en))
  })

  test('leave no word empty', () => {
    expect(flat(words).filter(([, text]) => !text.trim())).toEqual([])
  })

  test('fill the same gaps as the English ones', () => {
    const english = new Map(flat(en))
    const odd = flat(words).filter(([key, text]) => !key.endsWith('_one') && String(gapsOf(text)) !== String(gapsOf(english.get(key) ?? '')))
    expect(odd).toEqual([])
  })
})

test('French says how many also in the singular, which it takes for nought', () => {
  const counted = new Set(flat(fr).filter(([key, text]) => key.endsWith('_other') && text.includes('{{count}}')).map(([key]) => key.replace(/_other$/, '_one')))
  const silent = flat(fr).filter(([key, text]) => counted.has(key) && /(^|\s)(1|une?)\s/.test(text) && !text.includes('{{count}}'))
  expect(silent).toEqual([])
})

test('each text in which a search finds something has a name', () => {
  expect(Object.keys(en.searchField).sort()).toEqual([...new Set(Object.values(searchedTexts))].sort())
})

test('no words lie unused', () => {
  const code = sources('client').join('\n')
  const used = (key: string): boolean => {
    const plain = key.replace(/_(one|other)$/, '')
    if (code.includes(`'${plain}'`)) return true
    // Keys made of a fixed beginning and a value of the API: `linkKind.${kind}`.
    return plain.split('.').some((_, at, parts) => at > 0 && code.includes(`\`${parts.slice(0, at).join('.')}.\${`))
  }
  expect(keysOf(en).filter((key) => !used(key))).toEqual([])
})

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : []
  })
}
