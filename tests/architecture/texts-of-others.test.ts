import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { contactNames } from '../../server/ingest/people/contact-names.ts'
import { mailsIn } from '../../server/ingest/people/mail-and-phone.ts'
import { personsIn } from '../../server/ingest/people/persons-in-text.ts'
import { plainPhrase } from '../../server/shared/plain-words.ts'
import { runProgram } from './run-tool.ts'

/** What others wrote lies beside the repository where the hub is developed: facts of it may enter, its sentences and the persons in it may not. */
const [pages, dataset] = ['../shared/data/pages', '../shared/data/dataset/ogp-commitments-sample.csv']
const isHere = existsSync(pages) && existsSync(dataset) && existsSync('.git')
const columns = ['Full Text', 'Supporting Institution(s)', 'Lead Institution'] as const
const runLength = 12
/** Shorter lines are titles, of which the longest has twenty words beside its code and year, labels and short facts. */
const shortestText = 25
/** Bodies that are called after a person, or look as if they were. */
const bodies: readonly string[] = ['omar dengo', 'konrad adenauer', 'croatian chamber', 'water aid', 'citizens connect']

describe.skipIf(!isHere)('no tracked file', async () => {
  const texts = isHere ? theirTexts() : []
  const files = isHere ? (await runProgram('git', 'ls-files', '-z')).output.split('\0').filter((file) => file && existsSync(file) && !/\.(png|jpe?g|webp|ico|woff2?)$|topo\.json$|package-lock/.test(file)) : []
  const ours = files.map((file) => ({ file, plain: plainPhrase(readFileSync(file, 'utf8').replace(/https?:\/\/\S+/g, ' ')) }))

  test('repeats a sentence', () => {
    const runs = new Set(texts.flatMap((text) => text.split('\n')).map((line) => plainPhrase(line).split(' ')).filter((words) => words.length >= shortestText).flatMap(runsOf))
    expect(runs.size).toBeGreaterThan(50_000)
    expect(ours.filter(({ plain }) => runsOf(plain.split(' ')).some((run) => runs.has(run))).map(({ file }) => file)).toEqual([])
  })

  test('names a person', () => {
    const names = [...new Set(texts.flatMap(namesIn))].filter((name) => name.includes(' ') && !bodies.includes(name))
    expect(names.length).toBeGreaterThan(50)
    expect(ours.filter(({ plain }) => names.some((name) => ` ${plain} `.includes(` ${name} `))).map(({ file }) => file)).toEqual([])
  })
})

function theirTexts(): readonly string[] {
  const rows = parse(readFileSync(dataset), { columns: true }) as readonly Readonly<Record<string, string>>[]
  return [...readdirSync(pages).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(`${pages}/${file}`, 'utf8')), ...rows.flatMap((row) => columns.map((column) => row[column]!))]
}

const runsOf = (words: readonly string[]): readonly string[] => words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '))

/** Names of persons and addresses as they are withheld, in plain words. */
function namesIn(text: string): readonly string[] {
  const [mails, contacts] = [mailsIn(text), contactNames(text)]
  return [...mails, ...contacts, ...personsIn(text, [...contacts, ...mails])].map(({ who }) => plainPhrase(who))
}
