import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { runProgram } from './run-tool.ts'

/** Everything that may stand at the top; what begins with a dot is settings of tools. */
const top = ['server', 'client', 'schema', 'seeds', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json', 'compose.yaml', 'README.md', 'LICENSE', 'CHANGELOG.md']
const pictures = /\.(png|jpe?g|webp|ico|woff2?)$/

describe.skipIf(!existsSync('.git'))('the repository', async () => {
  const files = existsSync('.git') ? (await runProgram('git', 'ls-files', '-z')).output.split('\0').filter((file) => file && existsSync(file)) : []
  const texts = await Promise.all(files.filter((file) => !pictures.test(file)).map(async (file) => ({ file, text: await readFile(file, 'utf8') })))
  const naming = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

  test('has at its top what a newcomer expects and nothing else', () => {
    const there = new Set(files.map((file) => file.split('/')[0]!).filter((name) => !name.startsWith('.')))
    expect([...there].filter((name) => !top.includes(name))).toEqual([])
  })

  test('names no registry: whoever installs it takes their own', () => {
    expect(naming(/registry[.](npmjs|yarnpkg)|repo1?[.]maven|npm[m]irror|arti[f]actory|verda[c]cio|nexus[.-]/i)).toEqual([])
  })

  test('names no folder of anybody\'s machine', () => {
    expect(naming(/(?<![\w.~/-])\/(work|root|home|Users)\/\w/)).toEqual([])
  })

  test('has file names that say their role: small letters and hyphens', () => {
    const odd = files.filter((file) => /\.(ts|tsx|mjs|cjs|cypher|css|graphql|ya?ml)$/.test(file)).filter((file) => !file.split('/').every((part) => /^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(part)))
    expect(odd).toEqual([])
  })

  test('has no file or folder for what belongs nowhere', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|commons?|misc|manager|index)(\/|\.[jt]sx?$)/.test(file))).toEqual([])
  })
})

test('migrations have numbers of their own, one after the other', async () => {
  const numbers = (await readdir('schema/neo4j/migrations')).sort().map((file) => Number(file.slice(0, 3)))
  expect(numbers).toEqual(numbers.map((_, place) => place + 1))
})

test('the lock file names no host', async () => {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, { readonly resolved?: string }>> }
  expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([])
})

test('packages are taken in exact versions', async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})
