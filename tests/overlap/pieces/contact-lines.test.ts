import { describe, expect, test } from 'vitest'
import { withheldMarks } from '../../../server/concepts/source/withheld-marks.ts'
import { withoutContacts } from '../../../server/overlap/contact-lines.ts'

const { name, mail, phone } = withheldMarks

describe('what is compared of a text that names persons to ask', () => {
  test('leaves out labels, titles and departments between a name and the address', () => {
    const lines = ['Publish the register of gifts.', `Responsible person: ${name}`, 'Designation: Deputy Director', 'Division of Budgets', `Email and phone ${mail} / ${phone}`, 'Milestone 1: Draft the rules', '']
    expect(withoutContacts(lines)).toEqual(['Publish the register of gifts.', 'Milestone 1: Draft the rules', ''])
  })

  test('leaves out the label above a name that stands alone, in any language', () => {
    expect(withoutContacts(['Mejorar los archivos.', 'Nombre de la persona a cargo', name, 'Cargo', 'Jefa de la unidad', mail, '', 'Hitos'])).toEqual(['Mejorar los archivos.', '', 'Hitos'])
    expect(withoutContacts([`Point focal : ${name}, chef de division, ${phone}`, 'Jalon 1 : Guide des archives'])).toEqual(['Jalon 1 : Guide des archives'])
  })

  test('keeps running text, without the mark, and the sentences around one that tells of a contact', () => {
    expect(withoutContacts([`The minister ${name} opened the debate on a law that lets citizens see every contract of the state.`])).toEqual(['The minister opened the debate on a law that lets citizens see every contract of the state.'])
    expect(withoutContacts([`Schools explain democracy. Contact: ${name}, ${mail}. Pupils visit parliament.`])).toEqual(['Schools explain democracy. Pupils visit parliament.'])
  })

  test('keeps points that name who carries them out', () => {
    const points = ['Draft of a law on openness and its rules for councils', 'Hearings in eleven towns about the draft of the law'].map((what, place) => `Milestone ${place + 1}: ${what} ${name}`)
    expect(withoutContacts(points).map((line) => line.trim())).toEqual(['Milestone 1: Draft of a law on openness and its rules for councils', 'Milestone 2: Hearings in eleven towns about the draft of the law'])
  })

  test('is everything where nothing was withheld', () => {
    const lines = ['Contact information', 'Title: Director', '', 'A paragraph.']
    expect(withoutContacts(lines)).toEqual(lines)
  })
})
