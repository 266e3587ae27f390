import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundleSchema } from '../../../server/ingest/bundle.ts'
import { institutionsIn } from '../../../server/ingest/normalise/institutions.ts'
import { actorIdOf, directoryOf } from '../../../server/ingest/resolve/actors.ts'
import { readYaml } from '../../../server/ingest/seeds/yaml-file.ts'

/** What a good reader gets from pages that lie beside the repository where the hub is developed, and nowhere else. */
const file = '../shared/data/pages/expected.json'
interface Expected { readonly name: string; readonly kind?: string; readonly certainty?: string }
interface Page { readonly file: string; readonly member: string; readonly leadAsPrinted?: string; readonly supportAsPrinted?: string; readonly leadInstitutions?: readonly Expected[]; readonly supportInstitutions?: readonly Expected[] }

describe.skipIf(!existsSync(file))('institutions on pages', () => {
  const seeds = readYaml('institutions.yaml', readFileSync('seeds/institutions.yaml', 'utf8'))
  const { institutions } = bundleSchema.parse('content' in seeds ? seeds.content : {})
  const towns = [{ id: 'municipality:GM0606', names: ['Schiedam'] }, { id: 'municipality:GM0344', names: ['Utrecht'] }]
  const directory = directoryOf([...towns, ...institutions.map(({ id, records }) => ({
    id, kind: records.flatMap(({ says }) => says.kind ?? [])[0] ?? 'OTHER', names: records.flatMap(({ says }) => [...Object.values(says.name ?? {}), ...(says.aliases ?? [])].filter((name) => name !== undefined)),
  }))])
  const { pages } = JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{"pages":[]}') as { pages: readonly Page[] }
  // Cells that the answers shorten or describe in words are no cells of a page.
  const cells = pages.flatMap((page) => [[page.leadAsPrinted, page.leadInstitutions], [page.supportAsPrinted, page.supportInstitutions]].flatMap(([cell, expected]) => (typeof cell === 'string' && !cell.includes('...') && expected ? [{ page, cell, expected: expected as readonly Expected[] }] : [])))
  const idIn = (member: string) => (name: string) => actorIdOf({ name, asWritten: name, standing: 'STATED', generic: false }, `member:${member.toLowerCase()}`, directory)
  const compared = cells.map(({ page, cell, expected }) => {
    const id = idIn(page.member)
    const found = institutionsIn(cell, (name) => directory.idOf(name, `member:${page.member.toLowerCase()}`) !== undefined)
    return {
      wanted: expected.filter(({ kind }) => kind === undefined).map(({ name }) => id(name)), groups: expected.filter(({ kind }) => kind !== undefined).length,
      got: found.filter(({ generic }) => !generic).map(({ name }) => id(name)), doubts: [expected.filter(({ certainty }) => certainty !== undefined).length, found.filter(({ standing, generic }) => standing !== 'STATED' && !generic).length],
    }
  })
  const sum = (of: (one: (typeof compared)[number]) => number): number => compared.reduce((total, one) => total + of(one), 0)

  it('are the expected ones: nearly all are found, and nearly nothing else', () => {
    const right = sum(({ wanted, got }) => wanted.filter((id) => got.includes(id)).length)
    const got = sum(({ got: names }) => names.length)
    expect(sum(({ wanted }) => wanted.length)).toBe(112)
    // Names that the answers give in English and the pages in another language cannot be the same.
    expect(right).toBeGreaterThanOrEqual(102)
    expect(got - right).toBeLessThanOrEqual(13)
  })
  it('keep the doubts that the pages print', () => expect(compared.filter(({ doubts: [expected, found] }) => expected !== found).length).toBe(0))
})
