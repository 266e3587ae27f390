import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { newestRevision } from '../setup/empty-graph.ts'
import { hubOfOwn } from '../setup/hub-of-own.ts'
import { livingOf } from './graph-dump.ts'
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
