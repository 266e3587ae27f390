import { beforeAll, describe, expect, test } from 'vitest'
import type { Bundle, Texts } from '../../../server/ingest/bundle.ts'
import { readSeeds } from '../../../server/ingest/seeds/read-seeds.ts'
import { leanSeeds } from '../../setup/lean-seeds.ts'

const languages = ['en', 'nl', 'fr', 'es'] as const
const lacking = (texts: Texts): boolean => languages.some((language) => !texts[language])

let seeds: Bundle
beforeAll(async () => { seeds = await readSeeds(leanSeeds()) })

/** The names of a thing over all that is said of it. */
const namesOf = ({ records }: { readonly records: readonly { readonly says: { readonly name?: Texts | undefined } }[] }): Texts => Object.assign({}, ...records.map(({ says }) => says.name ?? {})) as Texts

describe('what the editors write stands in all four languages', () => {
  test('findings, remarks and reasons', () => {
    const texts = [...seeds.findings.map(({ text }) => text), ...seeds.participations.flatMap(({ note }) => note ?? []), ...seeds.links.flatMap(({ reasons }) => reasons)]
    expect(texts.filter(lacking)).toEqual([])
    expect(texts.length).toBeGreaterThan(100)
  })

  test('milestones', () => {
    const texts = seeds.milestones.flatMap(({ text, target, result, parts }) => [text, target ?? [], result ?? [], ...parts.map((part) => part.text)].flat())
    expect(texts.filter(lacking)).toEqual([])
  })

  test('summaries', () => {
    const texts = [...seeds.commitments, ...seeds.practices].flatMap(({ records }) => records.flatMap(({ says }) => says.summary ?? []))
    expect(texts.filter(lacking)).toEqual([])
  })

  test.each(['members', 'plans', 'institutions', 'topics', 'practices', 'activities'] as const)('names of %s', (kind) => {
    const things: readonly { readonly id: string; readonly records: readonly { readonly says: { readonly name?: Texts | undefined } }[] }[] = seeds[kind]
    expect(things.filter((thing) => lacking(namesOf(thing))).map(({ id }) => id)).toEqual([])
  })

  test('names of documents, of which each has its title in its own', () => {
    const unnamed = seeds.sources.filter(({ title, language, name = {} }) => lacking({ ...(language ? { [language.toLowerCase()]: title } : { en: title }), ...name }))
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })
})
