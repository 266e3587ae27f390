import { describe, expect, test } from 'vitest'
import { withhold } from '../../../server/ingest/people/withhold.ts'

const mail = '[e-mail withheld]'
const seen = (text: string): string => withhold(text).text

// All persons here are made up.
describe('what is nobody stays', () => {
  test.each(['Name: Open Data Portal', 'Name of project: Better Roads', 'Naam: Dashboard'])('%s: a thing stays', (text) => {
    expect(seen(text)).toBe(text)
  })

  test.each(['Contact person:\nStart Date: July 2018', 'Contact person:\nPolicy Areas\nOpen Data', 'From (1) 2018-2020 on'])('%s: nobody filled it in, so nothing goes', (text) => {
    expect(seen(text)).toBe(text)
  })

  test.each(['Legislative Oversight of Rivers\nContact: info@rivers.example', 'Legislative Oversight\nThe ministry works on it. It has a telephone (555-123-4567).'])('%s: a title over it stays', (text) => {
    expect(seen(text)).toContain('Legislative Oversight')
  })

  test.each(['The IRM researcher recommends that Marigold Tamsin counts boats.', 'IRM researchers met Marigold Boats.'])('%s: who writes asks for nobody', (text) => {
    expect(seen(text)).toBe(text)
  })

  test.each(['The focal points meet monthly and report publicly.', 'A single point of contact receives requests.', 'Milestone: project leader reports monthly', 'The contact person works here', 'See index.html at www.town.example', 'a score en 3 punto 4'])('%s: running text stays', (text) => {
    expect(seen(text)).toBe(text)
  })

  test.each(['Delna Riga, info@ti.example', 'Lake Victoria Basin, contact@lv.example', 'Publish What You Pay, info@pay.example'])('%s: a body with a box of its own stays', (text) => {
    expect(seen(text)).toBe(text.replace(/\S+$/, mail))
  })

  test.each(['Contact person: various officials', 'Contactpersoon: volgt later', 'Contact person: to be confirmed', 'Contact person: head of the unit', 'Persona responsable: por definir'])('%s: nobody is named', (text) => {
    expect(seen(text)).toBe(text)
  })

  test.each(['Contact person: Ministry of Finance', 'Name of the Lead Implementing Agency: Ministry of Reforms & Mass Media', 'Contact: Open Data Unit', 'Contact: Aarhus Convention', 'Contacto: Transparencia Activa', 'Directora: Transparencia, Buenos Aires; Fundación', 'Responsable: Ayuntamiento de Madrid', 'Responsible: Katiba Institute', 'Responsible: Vouliwatch Athens'])('%s: a body stays', (text) => {
    expect(seen(text)).toBe(text)
  })
})
