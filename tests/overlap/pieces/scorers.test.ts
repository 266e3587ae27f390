import { describe, expect, test } from 'vitest'
import { compareBy, learnFusion } from '../../../server/likeness/fusion.ts'
import { withoutModel } from '../../../server/likeness/methods.ts'
import type { Compared, Scorer } from '../../../server/likeness/scorer.ts'
import { bm25 } from '../../../server/likeness/scorers/bm25.ts'
import { letters } from '../../../server/likeness/scorers/letters.ts'
import { meaning } from '../../../server/likeness/scorers/meaning.ts'
import { words } from '../../../server/likeness/scorers/words.ts'
import { document, library } from './documents.ts'

const nearestOf = (row: Float32Array, self: number): number => [...row.keys()].filter((place) => place !== self).sort((a, b) => row[b]! - row[a]!)[0]!
const subjectOf = (place: number): string => library[place]!.id.split('-')[0]!

const onLibrary = <T>(scorer: Scorer<T>): Compared => scorer.compare(library, scorer.learn(library))

describe.each([['words', onLibrary(words)], ['letters', onLibrary(letters)], ['BM25', onLibrary(bm25)]] as const)('%s', (_, compared) => {
  test('finds for each text one of the same subject nearest', () => {
    expect(library.map((__, place) => subjectOf(nearestOf(compared.row(place), place)))).toEqual(library.map((__, place) => subjectOf(place)))
  })

  test('says the same of a text from outside as of the same text inside', () => {
    expect(Array.from(compared.against(library[4]!), (value) => value.toFixed(4))).toEqual(Array.from(compared.row(4), (value) => value.toFixed(4)))
  })
})

describe('what is learnt', () => {
  test.each([['words', words], ['letters', letters]])('of %s survives being stored', (_, scorer) => {
    const learnt = scorer.learn(library)
    const stored = JSON.parse(JSON.stringify(learnt)) as typeof learnt
    expect([...scorer.compare(library, stored).row(3)]).toEqual([...scorer.compare(library, learnt).row(3)])
  })

  test('does not know words like constructor', () => {
    const odd = [...library, document('odd', 'constructor toString hasOwnProperty', 'constructor valueOf'), document('odd-2', 'constructor of things')]
    expect([...words.compare(odd, words.learn(odd)).row(12)].every(Number.isFinite)).toBe(true)
  })
})

describe('letters', () => {
  test('connect related words of two languages, which words do not', () => {
    const texts = [...library, document('es', 'Algoritmos abiertos', '', 'ES'), document('fr', 'Algorithmes ouverts', '', 'FR')]
    expect(letters.compare(texts, letters.learn(texts)).row(12)[13]).toBeGreaterThan(0.1)
    expect(words.compare(texts, words.learn(texts)).row(12)[13]).toBe(0)
  })
})

describe('meaning', () => {
  test('takes off what all texts of a language have in common', () => {
    const texts = [
      ...Array.from({ length: 30 }, (_, place) => document(`en-${place}`, '', '', 'EN', [1, place % 2, 1 - (place % 2)])),
      ...Array.from({ length: 30 }, (_, place) => document(`nl-${place}`, '', '', 'NL', [-1, place % 2, 1 - (place % 2)])),
    ]
    const row = meaning.compare(texts, meaning.learn(texts)).row(1)
    expect(row[31]).toBeCloseTo(1, 4)
    expect(row[2]).toBeCloseTo(-1, 4)
  })
})

describe('a fusion', () => {
  const learnt = learnFusion(withoutModel, library)
  const compared = compareBy(withoutModel, library, learnt)

  test('scores in standard deviations: usual pairs lie about nothing, those of one subject above', () => {
    const scores = library.flatMap((_, place) => [...compared.row(place)].filter((__, other) => other !== place))
    expect(Math.abs(scores.reduce((sum, score) => sum + score, 0) / scores.length)).toBeLessThan(0.01)
    expect(compared.row(0)[1]).toBeGreaterThan(1)
  })

  test('holds long texts against long ones: among many titles two of them do not stand out for being long', () => {
    const filler = (subject: string) => `The authority names a body for ${subject}, tells the public about ${subject} each year, and sets up rules for it.`
    const long = ['bees', 'bridges', 'vaccines', 'archives', 'harbours', 'forests', 'museums', 'trains'].map((subject, place) => document(`long-${place}`, subject, filler(subject)))
    const mixed = [...long, ...Array.from({ length: 40 }, (_, place) => document(`title-${place}`, `Title ${'abcdefgh'[place % 8]}lpha ${'ijklm'[place % 5]}beta`))]
    const scores = compareBy(withoutModel, mixed, learnFusion(withoutModel, mixed))
    const between = long.flatMap((_, a) => long.flatMap((__, b) => (a === b ? [] : [scores.row(a)[b]!])))
    expect(Math.abs(between.reduce((sum, score) => sum + score, 0) / between.length)).toBeLessThan(0.3)
  })

  test('takes a word that texts of two languages happen to share for nothing', () => {
    const french = [document('fr-0', 'Registre public des lacs', '', 'FR'), document('fr-1', 'Budget des communes', '', 'FR')]
    const corpus = [...library, ...french, document('es-0', 'Espacio público de la ciudad', '', 'ES'), document('es-1', 'Presupuesto público', '', 'ES')]
    const fusion = { name: 'words of one language', voices: withoutModel.voices.slice(0, 1) }
    const scores = compareBy(fusion, corpus, learnFusion(fusion, corpus)).against(document('draft', 'Un accès public', '', 'FR'))
    const at = (id: string) => scores[corpus.findIndex((one) => one.id === id)]!
    expect(at('fr-0')).toBeGreaterThan(at('es-0') + 0.5)
    expect(at('es-0')).toBe(at('es-1'))
  })

  test('is the same from both sides', () => {
    expect(compared.row(2)[7]!.toFixed(4)).toBe(compared.row(7)[2]!.toFixed(4))
  })
})
