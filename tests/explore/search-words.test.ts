import { describe, expect, test } from 'vitest'
import { asksOf } from '../../server/explore/search/asks.ts'
import { highlightsIn, oneLetterOff } from '../../server/explore/search/highlight.ts'
import type { ShownText } from '../../server/explore/search/shown-texts.ts'
import { type Question, questionOf } from '../../server/explore/search/question.ts'
import { findable, findableClaim } from '../../server/ingest/record/findable.ts'
import { partsOf } from '../../server/shared/dutch-compounds.ts'
import { plainOf, plainPhrase } from '../../server/shared/plain-words.ts'

const asked = (text: string): Question => questionOf(text)!
const plain = (text: string) => asked(text).words.map((word) => word.plain)
const required = (text: string) => asked(text).words.filter((word) => word.required).map((word) => word.plain)

describe('plain words', () => {
  test('have no accents and no capitals', () => {
    expect(['Démocratie', 'Participación', 'Çà', 'Łódź', 'Œuvre', 'Straße', 'coördinatie'].map(plainOf)).toEqual(['democratie', 'participacion', 'ca', 'lodz', 'oeuvre', 'strasse', 'coordinatie'])
  })

  test.each([["'s-Gravenhage", 's gravenhage'], ["Ministère de l'Intérieur", 'ministere de l interieur'], ['Pol.is', 'pol is'], ['AP_NLD03', 'ap nld03'], ['⑴ open', '1 open'], ['㈠㈡㈢', '一二三'], ['ﷺ', 'صلى الله عليه وسلم'], ['𝐀𝐍𝐃 ½', 'and 12'], ['  Den   Haag ', 'den haag'], ['***', '']])('of %s are "%s"', (name, phrase) => {
    expect(plainPhrase(name)).toBe(phrase)
  })
})

describe('Dutch compounds', () => {
  test.each([
    ['raadsinformatie', ['raad', 'informatie']],
    ['burgerbegroting', ['burger', 'begroting']],
    ['expertisepunt', ['expertise', 'punt']],
    ['pioniersnetwerk', ['pionier', 'netwerk']],
    ['partijfinanciering', ['partij', 'financiering']],
    ['bedrijvenregister', ['bedrijf', 'register']],
    ['gemeenteambtenaren', ['gemeente', 'ambtenaren']],
    ['gemeenteraadsverkiezingen', ['gemeente', 'raad', 'verkiezingen', 'gemeenteraad']],
  ])('%s falls apart', (compound, parts) => {
    expect(partsOf(compound)).toEqual(parts)
  })

  test.each(['informatie', 'begroting', 'overheid', 'voorbeeld', 'ministerie', 'democratie', 'open', 'utrecht', 'government'])('%s is no compound', (word) => {
    expect(partsOf(word)).toEqual([])
  })

  test('a word longer than any is left whole, however it is made', () => {
    expect(partsOf('raadsinformatie'.repeat(20))).toEqual([])
  })
})

describe('what is recorded for search', () => {
  test('a thing has its names as plain phrases, each language apart', () => {
    const found = findable('municipality:GM0518', { name_nl: 'Den Haag', name_fr: 'La Haye', aliases: ["'s-Gravenhage"], gmCode: 'GM0518' })
    expect(found).toMatchObject({ find_names: ['gm0518', 's gravenhage'], find_names_nl: ['den haag'], find_names_fr: ['la haye'], find_names_en: null, find_kinds: ['municipality'] })
  })

  test('a name of a municipality is no compound', () => {
    expect(findable('municipality:GM0852', { name_nl: 'Waterland' }).find_parts_nl).toBeNull()
    expect(findable('practice:x', { name_nl: 'Waterland', name_en: 'Watershed' }).find_parts_nl).toEqual(['water', 'land'])
  })

  test('a claim has its words, the parts of its Dutch texts, and the kinds of things that it leads to; a record only these', () => {
    const claim = { id: 'finding:x', label: 'Finding', hash: '', refs: [{ type: 'ABOUT', to: 'plan:x' }, { type: 'IN_SOURCE', to: 'source:x' }], properties: { text_nl: 'Een burgerbegroting.', text_en: 'A raadzaal.' } }
    expect(findableClaim(claim)).toMatchObject({ find_parts_nl: ['burger', 'begroting'], find_words_nl: ['een', 'burgerbegroting', 'burger', 'begroting'], find_words_en: ['a', 'raadzaal'], find_kinds: ['plan'] })
    expect(findableClaim({ ...claim, label: 'Record' })).toEqual({ ...claim.properties, find_kinds: ['plan'] })
  })
})

describe('a question', () => {
  test('without any word asks nothing', () => {
    expect(['', '  ', '*?~"', '\u0000', '&& || !'].map(questionOf)).toEqual([null, null, null, null, null])
  })

  test('insists on words that mean something, on all where none does', () => {
    expect(required('the ministry of justice')).toEqual(['ministry', 'justice'])
    expect(required('la haye')).toEqual(['haye'])
    expect(required('wie zijn we')).toEqual(['wie', 'zijn', 'we'])
  })

  test.each([['NL0037', 'commitment:NL0037'], ['nl 0037', 'commitment:NL0037'], ['nl-37', 'commitment:NL0037'], ['GM0606', 'municipality:GM0606'], ['ap_nld03', 'plan:AP_NLD03'], ['commitment:NL0037', 'commitment:NL0037']])('%s may be the code of %s', (text, id) => {
    expect(asked(text).ids).toContain(id)
  })

  test.each(['plan 2018', 'IRM 2018', 'nl 2018', 'in 2018', '2018', 'top 10', 'de 12'])('%s names no code, and all its words count', (text) => {
    expect(asked(text).ids).toEqual([])
    expect(required(text)).toContain(plain(text).at(-1))
  })

  test('finds the names that it may mention', () => {
    expect(asked('gemeente den haag').mentions).toEqual(['gemeente', 'gemeente den', 'den haag', 'haag'])
  })

  test('has twenty words at the most', () => {
    expect(plain('word '.repeat(60))).toHaveLength(20)
  })

  test.each(['"', 'a:b', 'name_nl:*', '+x -y', '(x OR y) AND NOT z', '[a TO z]', 'x^9~3', 'back\\slash', '/.*/', '{!}', '⑴⒳ ½', '㈠㈡㈢', 'ﷺ', "l'accès && ||"])('%s holds nothing that is syntax to an index', (hostile) => {
    const question = questionOf(hostile)
    for (const { plain: word, typed } of question?.words ?? []) expect(word + typed).toMatch(/^[\p{Ll}\p{Lo}\p{M}\p{N}]+$/u)
  })

  test('asks nothing of the languages left out', () => {
    const { sure } = asksOf(asked('open data'), { languages: ['FR'], kinds: null })
    expect(sure.map(({ index }) => index)).not.toContain('texts_in_nl')
    expect(sure.find(({ list }) => list === 'names')?.query).toBe('+(find_names:(open) find_places:(open) find_names_fr:(open)) +(find_names:(data) find_places:(data) find_names_fr:(data))')
  })

  test('lets only long words without digits be mistyped', () => {
    const { near } = asksOf(asked('wob 2018 schiedm'), { languages: null, kinds: null })
    expect(near[0]?.query).toContain('schiedm~1')
    expect(near[0]?.query).not.toMatch(/(wob|2018)~/)
  })
})

describe('highlights', () => {
  const text = (value: string, field = 'summary'): ShownText => ({ field, language: 'NL', text: value })
  const matchOf = (value: string, question: string) => highlightsIn([text(value)], asked(question))[0]?.match

  test.each([
    ['Démocratie numérique', 'democratie numerique', 'Démocratie numérique'],
    ['Een app met raadsinformatie', 'informatie', 'raadsinformatie'],
    ['Een app met raadsinformatie', 'raads', 'raadsinformatie'],
    ['Alle gemeenten doen mee', 'gemeente', 'gemeenten'],
    ['The municipality chairs', 'municipalities', 'municipality'],
    ['Bijeenkomst in Schiedam.', 'schiedm', 'Schiedam'],
    ["Vroeger 's-Gravenhage", 's gravenhage', 's-Gravenhage'],
  ])('show in "%s" for "%s" the real "%s"', (value, question, match) => {
    expect(matchOf(value, question)).toBe(match)
  })

  test('take words that stand together as one match', () => {
    expect(matchOf('An open door; the app shows Open Raadsinformatie to all', 'open raadsinformatie')).toBe('Open Raadsinformatie')
  })

  test('are cut at words, and before, match and after are the real text', () => {
    const long = `${'woord '.repeat(40)}Schiedam${' woord'.repeat(40)}`
    const [highlight] = highlightsIn([text(long)], asked('schiedam'))
    expect(highlight?.before).toMatch(/^… woord/)
    expect(highlight?.after).toMatch(/ woord …$/)
    expect(long).toContain(`${highlight?.before.slice(2)}${highlight?.match}${highlight?.after.slice(0, -2)}`)
  })

  test('are none where nothing fits, and at most three', () => {
    expect(highlightsIn([text('Iets heel anders')], asked('schiedam'))).toEqual([])
    expect(highlightsIn(Array.from({ length: 6 }, (_, i) => text(`Schiedam ${i}`)), asked('schiedam'))).toHaveLength(3)
  })

  test('know one letter wrong, missing, added or exchanged', () => {
    expect([['schiedm', 'schiedam'], ['shciedam', 'schiedam'], ['schiedan', 'schiedam'], ['schiedamm', 'schiedam']].every(([a, b]) => oneLetterOff(a!, b!))).toBe(true)
    expect(oneLetterOff('schidm', 'schiedam')).toBe(false)
  })
})
