import { describe, expect, test } from 'vitest'
import { type StoredDocument, textsOf } from '../../../server/overlap/commitment-text.ts'

const spanish = 'Descripción\nEl municipio publica sus contratos y los datos de cada obra para que los vecinos sigan el gasto, con una comisión que se reúne cada mes y responde a las preguntas.'
const english = 'Description\nThe council publishes what each contract costs, so that people can follow the works in their street, with a committee that meets and answers.'
const page = (text: string, language: StoredDocument['language'] = 'EN'): StoredDocument => ({ id: `source:${text.length}`, language, machineTranslated: false, text })
const of = (documents: readonly StoredDocument[]) => textsOf({ titles: { name_en: 'Contracts of the city' }, words: [], documents })

describe('the text that a commitment is compared by', () => {
  test('is in the language that its words are in, whatever its page is said to be in, and keeps its title', () => {
    const [first] = of([page(spanish)])
    expect(first).toMatchObject({ language: 'ES', title: 'Contracts of the city' })
    expect(first!.body).toContain('contratos')
  })

  test('is the English one where there are two as full', () => {
    expect(of([page(spanish, 'ES'), page(english)]).map(({ language, title }) => [language, title])).toEqual([['EN', 'Contracts of the city'], ['ES', 'Contracts of the city']])
  })

  test('is a title alone where there is no more, once', () => {
    expect(of([]).map(({ language, body }) => [language, body])).toEqual([['EN', '']])
  })
})
