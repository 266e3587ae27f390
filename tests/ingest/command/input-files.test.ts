import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inputFiles } from '../../../server/ingest/command/input-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verband-input-'))
  await mkdir(join(folder, 'pages', 'fr'), { recursive: true })
  for (const name of ['pages/b.html', 'pages/a.txt', 'pages/fr/c.txt', 'pages/.hidden', 'd.csv']) await writeFile(join(folder, name), name)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const named = async (...paths: readonly string[]) => (await inputFiles(paths, folder, Readable.from(['from', ' input']))).map(({ name }) => name)

describe('what is to be read', () => {
  test('are files, folders with all that is in them, and patterns, each file once', async () => {
    expect(await named('d.csv')).toEqual(['d.csv'])
    expect(await named('pages')).toEqual(['pages/a.txt', 'pages/b.html', 'pages/fr/c.txt'])
    expect(await named('pages/*.txt', 'pages/a.txt')).toEqual(['pages/a.txt'])
    expect(await named('**/*.txt')).toEqual(['pages/a.txt', 'pages/fr/c.txt'])
  })

  test('is read once, however many links lead to it, round in circles or out of the folder', async () => {
    await mkdir(join(folder, 'round', 'inner'), { recursive: true })
    await writeFile(join(folder, 'round', 'inner', 'one.txt'), 'one')
    for (const [to, at] of [['..', 'round/inner/up'], ['../round', 'round/again'], ['inner/one.txt', 'round/same.txt'], ['../pages/fr', 'round/fr'], ['nowhere', 'round/lost']] as const) await symlink(to, join(folder, at))
    expect(await named('round')).toEqual(['round/fr/c.txt', 'round/inner/one.txt'])
  })

  test('comes in by the standard input too', async () => {
    const [file] = await inputFiles(['-'], folder, Readable.from(['from', ' input']))
    expect([file!.name, file!.size, (await buffer(file!.stream())).toString(), (await file!.beginning()).toString()]).toEqual(['standard input', 10, 'from input', 'from input'])
  })

  test('is never a pipe or a device, which may have no end, also behind a link', async () => {
    await symlink('/dev/zero', join(folder, 'endless.csv'))
    await expect(named('endless.csv')).rejects.toMatchObject({ code: 'NO_INPUT', message: expect.stringMatching(/got endless\.csv, which is a pipe, a device or the like.*as -\.$/) })
    expect(await named('*.csv')).toEqual(['d.csv'])
  })

  test('is called by a name of one line that hides nothing', async () => {
    await writeFile(join(folder, 'odd\nname\u202Etxt\u001B[31m.md'), 'odd')
    expect(await named('odd*')).toEqual(['odd\uFFFDname\uFFFDtxt\uFFFD[31m.md'])
    await expect(named('no\nwhere')).rejects.toMatchObject({ message: expect.stringContaining('"no\uFFFDwhere"') })
  })

  test('is refused by name where it is not there', async () => {
    await expect(named('pages', 'nowhere')).rejects.toMatchObject({ code: 'NO_INPUT', message: expect.stringContaining('got "nowhere"') })
    await expect(named('*.nothing')).rejects.toMatchObject({ code: 'NO_INPUT' })
  })

  test('is refused with what to do where a link that is named leads nowhere', async () => {
    await mkdir(join(folder, 'lost'))
    await symlink('nowhere', join(folder, 'lost', 'link.txt'))
    await expect(named('lost/*.txt')).rejects.toMatchObject({ code: 'NO_INPUT' })
    await expect(named('lost/link.txt')).rejects.toMatchObject({ code: 'NO_INPUT' })
  })

  test('has an end: of the standard input 64 MB are taken', async () => {
    const endless = Readable.from((function* () {
      for (;;) yield Buffer.alloc(1_000_000)
    })())
    await expect(inputFiles(['-'], folder, endless)).rejects.toMatchObject({ code: 'NO_INPUT', message: expect.stringContaining('64 MB') })
  })
})
