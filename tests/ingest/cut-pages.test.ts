import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { newestRevision } from '../setup/empty-graph.ts'
import { hubOfOwn } from '../setup/hub-of-own.ts'
import { livingOf, look } from './graph-dump.ts'
import { fileOf, ingestInto } from './ingesting.ts'
import { lakePage } from './lake-pages.ts'

const { graph, afresh } = hubOfOwn()
const whole = lakePage('KE0011', 3, 'Next steps\nThe IRM researcher recommends that fishers are told of the register. It overlaps with Commitment 4.')
const cutAt = async (share: number) => {
  const written = await text(whole.stream())
  return fileOf('cut.txt', written.slice(0, Math.round(written.length * share)))
}
const ids = async () => (await livingOf(graph())).map((line) => (line.startsWith('[') ? (/"id","([^"]+)"/.exec(line)?.[1] ?? '') : line.split(' ')[0]!)).sort((a, b) => a.localeCompare(b))

test('a page that was cut off while it was saved ends nothing that the whole one said, and adds nothing, whichever is read first', async () => {
  await afresh()
  await ingestInto(graph(), [whole], { dryRun: false, capturedOn: undefined } as never)
  const [revision, said] = [await newestRevision(graph()), await ids()]
  const { files, counts } = await ingestInto(graph(), [await cutAt(0.6), await cutAt(0.9)], { capturedOn: undefined } as never)
  expect([files.map(({ state }) => state), counts.ended, await newestRevision(graph())]).toEqual([['UNCHANGED', 'UNCHANGED'], 0, revision])
  for (const order of [[[await cutAt(0.6)], [await cutAt(0.9)], [whole]], [[await cutAt(0.9), whole, await cutAt(0.6)]]]) {
    await afresh()
    for (const some of order) await ingestInto(graph(), some, { capturedOn: undefined } as never)
    expect(await ids()).toEqual(said)
    expect(await brokenInvariants(graph())).toEqual([])
  }
})

test('a page that was cut off when it was saved anew, years later, ends nothing that the whole one said', async () => {
  await afresh()
  await ingestInto(graph(), [whole], { capturedOn: '2022' })
  const [revision, said] = [await newestRevision(graph()), await ids()]
  const written = await text(whole.stream())
  const within = fileOf('cut.txt', written.slice(0, written.indexOf('are opened to all') + 5))
  const { files, counts } = await ingestInto(graph(), [within], { capturedOn: '2024' })
  expect([files.map(({ state }) => state), counts.ended, await newestRevision(graph()), await ids()]).toEqual([['UNCHANGED'], 0, revision, said])
  expect((await ingestInto(graph(), [fileOf('short.txt', written.slice(0, written.indexOf('IRM Midterm')))], { capturedOn: '2025' })).counts.ended).toBeGreaterThan(0)
})

test('a page with a name that only its end gives away adds nothing when it comes without that end', async () => {
  const contact = lakePage('KE0011', 3, 'Next steps\nThe work is that of Marigold Tamsin, who counts boats.\nIt goes on for years.\nContact person: Marigold Tamsin\nEmail: marigold.tamsin@lakes.example')
  await afresh()
  await ingestInto(graph(), [contact], { capturedOn: undefined } as never)
  const revision = await newestRevision(graph())
  const cut = fileOf('cut.txt', (await text(contact.stream())).split('Contact person')[0]!)
  const { files } = await ingestInto(graph(), [cut], { capturedOn: undefined } as never)
  expect([files.map(({ state }) => state), await newestRevision(graph())]).toEqual([['UNCHANGED'], revision])
  expect((await livingOf(graph())).join()).not.toContain('Marigold')
})

test('what a page kept without its end is taken out again when the whole one gives away that it is a name, also for readers of the past', async () => {
  const contact = lakePage('KE0011', 3, 'Next steps\nThe IRM researcher recommends that Marigold Tamsin counts boats.\nIt goes on for years.\nContact person: Marigold Tamsin\nEmail: marigold.tamsin@lakes.example')
  await afresh()
  await ingestInto(graph(), [fileOf('cut.txt', (await text(contact.stream())).split('Contact person')[0]!)], { capturedOn: undefined } as never)
  expect(JSON.stringify(await graph().read(look.texts))).toMatch(/Marigold/i)
  await ingestInto(graph(), [contact], { capturedOn: undefined } as never)
  expect((await graph().read(look.texts)).filter((row) => /Marigold|Tamsin/i.test(String(row.text)))).toEqual([])
  expect(await brokenInvariants(graph())).toEqual([])
})

test('a page that has grown since another day is a newer capture of it; one that is given with a piece of it on a later day is the one that is kept', async () => {
  await afresh()
  const [older, newer] = [await cutAt(0.9), whole]
  await ingestInto(graph(), [older], { capturedOn: '2022' })
  expect((await ingestInto(graph(), [newer], { capturedOn: '2023' })).files.map(({ state }) => state)).toEqual(['NEW'])
  const sources = (await ingestInto(graph(), [newer, await cutAt(0.6)], { capturedOn: '2024' })).files.map(({ source }) => source)
  expect(sources[0]).toMatch(/^source:/)
  expect(sources[1]).toBe(sources[0])
})
