import { describe, expect, test } from 'vitest'
import { formLinesOf, withoutForm } from '../../../server/likeness/form-lines.ts'
import { sharedWords } from '../../../server/likeness/shared-words.ts'
import { frequenciesOf } from '../../../server/likeness/sparse.ts'
import { isStopWord, languageOf } from '../../../server/likeness/stop-words.ts'
import { stemsIn, termsIn } from '../../../server/likeness/terms.ts'
import { ownText } from '../../../server/overlap/own-text.ts'
import { reason } from '../../../server/overlap/reason-words.ts'
import { likelihoodOf, reasonsFor } from '../../../server/overlap/reasons.ts'

const frequencies = frequenciesOf(['Freedom of Information Requests and algorithms', 'algorithms in freedom of information requests', 'council data', 'nothing'].map((text) => new Map(stemsIn(text, 'EN').map((stem) => [stem, 1]))))
const english = (text: string) => ({ text, language: 'EN' as const })

describe('shared words', () => {
  test('are named as they stand, in runs, without words of forms alone and without stop words', () => {
    const shared = sharedWords(english('This commitment handles Freedom of Information Requests; it uses Algorithms.'), english('A milestone: algorithms for freedom of information requests'), frequencies)
    expect(shared).toEqual(['Freedom of Information Requests', 'Algorithms'])
  })

  test('are none where texts share only words of forms', () => {
    expect(sharedWords(english('The commitment has milestones until 2020 (NL0037).'), english('Milestones of this commitment, 2020, NL0037'), frequencies)).toEqual([])
  })
})

describe('what is said where no telling word is shared', () => {
  const corpus = ['Access to Information Law', 'Legislation on access to information', 'Access of the public to information', 'budget data', 'data of the public', 'law'].map((text) => new Map(stemsIn(text, 'EN').map((stem) => [stem, 1])))
  const explaining = { method: { likely: 3, possible: 2.5, usesModel: true }, frequencies: frequenciesOf(corpus), counts: new Map<string, number>(), commitments: 6, names: new Map<string, never>(), memberWords: new Map([['member:brazil', new Set(stemsIn('Brazil', 'EN'))]]) }
  const side = (title: string, member = 'brazil') => ({ facts: { memberId: `member:${member}`, topics: [], actors: [], practices: [] }, title: english(title), text: english(title), titleAlone: false })
  const told = (one: string, other: string, member?: string) => reasonsFor(side(one), side(other, member), 'LIKELY', 4, explaining)[1]?.en

  test('are the words of forms that two titles have in a row, as words that many have', () => {
    expect(told('Access to Information Act', 'A right of Access to Information')).toBe('The texts share only words that many have: “Access to Information”.')
  })

  test('is never a single word of a form', () => {
    expect(told('Information for all', 'Better information')).toBe('The texts share no telling words; the sentence model finds them near in meaning.')
  })

  test('is not the name of the member that both are of, but that of another', () => {
    const named = { ...explaining, frequencies: frequenciesOf(['Brazil budget', 'Brazil budget', 'x', 'y'].map((text) => new Map(stemsIn(text, 'EN').map((stem) => [stem, 1])))) }
    const words = (member?: string) => reasonsFor(side('Brazil and budgets'), side('budgets of Brazil', member), 'LIKELY', 4, named)[1]?.en
    expect(words()).toBe('Both texts say: “budgets”.')
    expect(words('chile')).toContain('Brazil')
  })
})

describe('what titles alone say', () => {
  const explaining = { method: { likely: 3, possible: 2.5, usesModel: false }, frequencies, counts: new Map<string, number>(), commitments: 4, names: new Map<string, never>(), memberWords: new Map([['member:somewhere', new Set(stemsIn('Requests', 'EN'))]]) }
  const side = (titleAlone: boolean) => ({ facts: { memberId: 'member:somewhere', topics: [], actors: [], practices: [] }, title: english('Freedom of information requests'), text: english('Freedom of information requests'), titleAlone })

  test('is never likely, however near they are', () => {
    const pair = { score: 6, fewBest: false }
    expect([likelihoodOf(pair, explaining.method, true), likelihoodOf(pair, explaining.method, false), likelihoodOf({ score: 1, fewBest: true }, explaining.method, false)]).toEqual(['LIKELY', 'POSSIBLE', 'FEW_BEST'])
  })

  test('is told as such, and of whole texts nothing like it is', () => {
    const told = (one: boolean, other: boolean) => reasonsFor(side(one), side(other), 'POSSIBLE', 6, explaining).filter(({ en }) => en?.includes('hardly more than a title')).length
    expect([told(true, false), told(false, true), told(false, false)]).toEqual([1, 1, 0])
  })
})

describe('a text of its own', () => {
  test('has no addresses of pages, whose sites and folders would be words', () => {
    expect(ownText('Description\nSee https://www.example.org/open/budget-plan for more and www.example.org.')).toBe('See   for more and')
  })
})

describe('lines of forms', () => {
  const label = 'Which social issue does it address?'
  const texts = ['wells', 'schools', 'roads'].map((subject) => `${label}\nThere are too few ${subject}.`)

  test('are those that several texts have', () => {
    expect(withoutForm(texts[0]!, formLinesOf(texts))).toBe('There are too few wells.')
  })
})

describe('terms', () => {
  test('leave out stop words, bare numbers and short words, and know where they stand', () => {
    const text = 'The municipalities and 2018 of an EU plan'
    expect(termsIn(text, 'EN').map(({ start, end }) => text.slice(start, end))).toEqual(['municipalities', 'plan'])
  })

  test('leave out stop words of the language that a text is in, whatever it is said to be in', () => {
    const text = '¿Cuál es la fecha para que los municipios publiquen sus contratos?'
    const named = termsIn(text, 'EN').map(({ start, end }) => text.slice(start, end))
    expect(named).toEqual(expect.arrayContaining(['municipios', 'contratos']))
    expect(named.filter((word) => ['Cuál', 'para', 'los'].includes(word))).toEqual([])
  })

  test('of Dutch compounds are their parts as well', () => {
    expect(stemsIn('gemeenteraad', 'NL')).toEqual(expect.arrayContaining([...stemsIn('gemeente raad', 'NL')]))
  })

  test.each([['de', 'NL'], ['pour', 'FR'], ['para', 'ES'], ['the', 'ES']] as const)('%s says nothing in %s', (word, language) => {
    expect(isStopWord(word, language)).toBe(true)
  })

  test.each([['De gemeente en de burgers van het land', 'NL'], ['Les citoyens et la commune dans le pays', 'FR'], ['Los ciudadanos y el municipio para la transparencia', 'ES'], ['The people of the town', 'EN'], ['12345', 'EN']] as const)('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('the own text of a page', () => {
  test('is without the page around it and without the list of other commitments', () => {
    const page = ['Some network (XX0001)', 'Policy Areas', 'Anything', 'Description', 'A network of towns.', 'Status: Active', 'More of it.', 'Commitments', '  1. Another title', '', '    XX0002, 2018, E-Government'].join('\n')
    const own = ownText(page)
    expect(own).toContain('A network of towns.')
    expect(own).toContain('More of it.')
    for (const foreign of ['Another title', 'XX0002', 'Anything', 'Status']) expect(own).not.toContain(foreign)
  })
})

describe('the own text of a row of the dataset', () => {
  const facts = 'Commitment Unique Identifier: XX0001\nLead Institution: Harbour Office\nOpen Data: 1\n'

  test('is its running text, without the columns that many rows share', () => {
    expect(ownText(`${facts}\nFull Text:\nTides are published.`)).toBe('Tides are published.')
  })

  test('is empty where the row holds facts alone', () => {
    expect(ownText(facts)).toBe('')
  })
})

describe('reasons', () => {
  test('are said in four languages, with what they name and numbers as each writes them', () => {
    expect(reason('likely', [], { score: 2.96, threshold: 3 })).toMatchObject({ en: expect.stringContaining('score 2.9, likely from 3.0'), nl: expect.stringContaining('2,9'), fr: expect.stringContaining('2,9'), es: expect.stringContaining('2,9') })
    expect(reason('topics', [{ en: 'Open data', nl: 'Open gegevens' }])).toMatchObject({ nl: 'Beide dragen het label: Open gegevens.', fr: 'Les deux portent l’étiquette : Open data.' })
  })
})
