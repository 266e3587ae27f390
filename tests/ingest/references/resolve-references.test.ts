import { describe, expect, test } from 'vitest'
import type { FoundReference, Numbering } from '../../../server/ingest/references/reference.ts'
import { resolveReferences } from '../../../server/ingest/references/resolve-references.ts'
import { dutchNumbering } from './dutch-numbering.ts'

const own = { code: 'NL0037', plan: 'plan:AP_NLD03', member: 'member:netherlands', planNumber: '3' }
const found = (numbers: readonly string[], more: Partial<FoundReference> = {}): FoundReference => ({ phrase: `Commitments ${numbers.join(', ')}`, start: 0, end: 1, numbers, scope: 'same_plan', language: 'EN', ...more })
const come = (reference: FoundReference, numbering = dutchNumbering, place: typeof own = own) =>
  resolveReferences([reference], place, numbering).map(({ state, scope, numbers, targets }) => ({ state, scope, numbers, targets }))

describe('numbers of the own plan', () => {
  test('are the plan\'s, not places of the web list', () => {
    expect(come(found(['1', '5', '8', '11']))).toEqual([{ state: 'RESOLVED', scope: 'same_plan', numbers: ['1', '5', '8', '11'], targets: ['NL0032', 'NL0036', 'NL0033', 'NL0028'] }])
  })

  test('that the plan lacks stay open, apart from those it has', () => {
    expect(come(found(['2.7', '2', '3.7', '4']))).toEqual([
      { state: 'RESOLVED', scope: 'same_plan', numbers: ['2', '4'], targets: ['NL0038', 'NL0035'] },
      { state: 'OPEN', scope: 'same_plan', numbers: ['2.7', '3.7'], targets: [] },
    ])
  })

  test('may be written with zeros before and dots after', () => {
    expect(come(found(['06', '5.']))[0]?.targets).toEqual(['NL0031', 'NL0036'])
  })

  test('that stand twice in the plan name neither', () => {
    const twice: Numbering = { ...dutchNumbering, codesOf: () => new Map([['2.1', ['XX0001', 'XX0002']]]) }
    expect(come(found(['2.1']), twice)).toEqual([{ state: 'OPEN', scope: 'same_plan', numbers: ['2.1'], targets: [] }])
  })

  test('may be a range, or one number with a hyphen where the plan has it', () => {
    expect(come(found(['6-8']))[0]?.targets).toEqual(['NL0031', 'NL0029', 'NL0033'])
    const joined: Numbering = { ...dutchNumbering, codesOf: () => new Map([['6–8', ['XX0001']], ['6', ['XX0002']], ['7', ['XX0003']], ['8', ['XX0004']]]) }
    expect(come(found(['6-8']), joined)[0]?.targets).toEqual(['XX0001'])
    const levelled: Numbering = { ...dutchNumbering, codesOf: () => new Map([['7.1', ['XX0001']], ['7.2', ['XX0002']], ['7.3', ['XX0003']]]) }
    expect(come(found(['7.1-7.3']), levelled)[0]?.targets).toEqual(['XX0001', 'XX0002', 'XX0003'])
    expect(come(found(['7.1-8.3']), levelled)[0]?.state).toBe('OPEN')
    expect(come(found(['9-14']))).toEqual([{ state: 'OPEN', scope: 'same_plan', numbers: ['9-14'], targets: [] }])
  })

  test('are letters and levels in some plans', () => {
    const lettered: Numbering = { ...dutchNumbering, codesOf: () => new Map([['B.1.A', ['XX0001']], ['4-(a)', ['XX0002']], ['1a', ['XX0003']]]) }
    expect(come(found(['b.1.a', '4(a)', '1A']), lettered)[0]?.targets).toEqual(['XX0001', 'XX0002', 'XX0003'])
  })

  test('of a chapter that counts for itself mean the own commitment only where the plan has no such number', () => {
    const greek: Numbering = { ...dutchNumbering, codesOf: () => new Map([['4.1', ['GR0025']], ['4.2', ['GR0026']]]) }
    const place = { ...own, code: 'GR0025', planNumber: '4.1' }
    expect(come(found(['1']), greek, place)).toEqual([{ state: 'RESOLVED', scope: 'other_numbering', numbers: ['1'], targets: ['GR0025'] }])
    expect(come(found(['2']), greek, place)[0]?.state).toBe('OPEN')
  })
})

describe('numbers of another plan', () => {
  test('are of the plan before, of that place in the row, or of those years', () => {
    const of = (plan: FoundReference['plan']) => come(found(['3'], { scope: 'earlier_plan', plan }))
    expect(of({ relative: 'PREVIOUS' })).toEqual([{ state: 'RESOLVED', scope: 'earlier_plan', numbers: ['3'], targets: ['NL0021'] }])
    expect(of({ ordinal: 1 })[0]?.targets).toEqual(['NL0002'])
    expect(of({ startYear: 2016, endYear: 2017 })[0]?.targets).toEqual(['NL0021'])
  })

  test('are of the own plan where its place or years are the own ones, and of a later one where they are later', () => {
    expect(come(found(['11'], { scope: 'earlier_plan', plan: { ordinal: 3 } }))).toEqual([{ state: 'RESOLVED', scope: 'same_plan', numbers: ['11'], targets: ['NL0028'] }])
    expect(come(found(['3'], { scope: 'earlier_plan', plan: { startYear: 2020 } }))).toEqual([{ state: 'RESOLVED', scope: 'later_plan', numbers: ['3'], targets: ['NL0041'] }])
  })

  test('are of an earlier one too where of the own plan nothing is known but the year that a page gives', () => {
    const place = { ...own, plan: 'plan:netherlands-2031', planStartYear: 2031 }
    expect(come(found(['3'], { scope: 'earlier_plan', plan: { ordinal: 1 } }), dutchNumbering, place)).toEqual([{ state: 'RESOLVED', scope: 'earlier_plan', numbers: ['3'], targets: ['NL0002'] }])
  })

  test('stay open where the plan is unknown, or place and years contradict each other', () => {
    expect(come(found(['3'], { scope: 'earlier_plan', plan: { ordinal: 9 } }))[0]?.state).toBe('OPEN')
    expect(come(found(['3'], { scope: 'earlier_plan', plan: { ordinal: 1, startYear: 2016 } }))[0]?.state).toBe('OPEN')
  })

  test('of the plan before stay open where a plan between may be missing', () => {
    const gap: Numbering = { ...dutchNumbering, plansOf: () => dutchNumbering.plansOf('member:netherlands').filter(({ sequence }) => sequence !== 2) }
    expect(come(found(['3'], { scope: 'earlier_plan', plan: { relative: 'PREVIOUS' } }), gap)[0]?.state).toBe('OPEN')
  })
})

test('what is no reference names nothing, and what cannot be told stays open', () => {
  for (const scope of ['own_heading', 'page_furniture', 'not_ogp'] as const) expect(come(found(['3'], { scope }))).toEqual([{ state: 'NOT_A_REFERENCE', scope, numbers: ['3'], targets: [] }])
  for (const scope of ['own_parts', 'unclear'] as const) expect(come(found(['3'], { scope }))).toEqual([{ state: 'OPEN', scope, numbers: ['3'], targets: [] }])
})
