import { expect, test } from 'vitest'
import { bodiesOnly } from '../../../server/ingest/dataset/bodies-only.ts'

// The persons are made up.
test.each([
  ['Well Forum (contact: Nafula Barasa-Were, nafula@well.example, +254 733 000 111), Mzalendo Trust', 'Well Forum; Mzalendo Trust'],
  ['Water Initiative (Ms. Tinatin Kvirikashvili, t.kvirik@water.example), UNDP', 'Water Initiative; UNDP'],
  ['Tanja Maravić, t.maravic@birn.example', 'NA'],
])('%s: persons in the bracket behind a body go, the body stays', (cell, bodies) => {
  const { cell: left, withheld } = bodiesOnly(cell)
  expect(left).toBe(bodies)
  expect(withheld).toBeGreaterThan(0)
})
