import { describe, expect, test } from 'vitest'
import { readArguments } from '../../../server/ingest/command/arguments.ts'

describe('the command line', () => {
  test('names files and says how', () => {
    expect(readArguments(['--url', 'https://example.org/x', '--captured', '2022-05', '--dry-run', 'a.html', 'b']))
      .toEqual({ paths: ['a.html', 'b'], url: 'https://example.org/x', capturedOn: '2022-05', dryRun: true, json: false })
    expect(readArguments(['-', '--json'])).toEqual({ paths: ['-'], dryRun: false, json: true })
  })

  test('asks for the usage alone', () => {
    expect(readArguments(['--help'])).toBeNull()
  })

  test.each<[what: string, args: readonly string[], reason: RegExp]>([
    ['no file', [], /at least one file.*got none/],
    ['an empty name', ['a', ''], /got an empty one/],
    ['the standard input twice', ['-', '-'], /once at the most/],
    ['an option that there is not', ['--nonsense', 'a'], /nonsense/],
    ['an address that is none', ['--url', 'somewhere', 'a'], /expected an address.*got "somewhere"/],
    ['an address of another kind', ['--url', 'file:///etc/passwd', 'a'], /expected an address/],
    ['a day to come', ['--captured', '2999', 'a'], /expected a day that has been after --captured, got 2999, and today is \d{4}-/],
    ['a quarter', ['--captured', '2019-Q2', 'a'], /expected a day such as .* after --captured, got "2019-Q2"/],
    ['a day that no calendar has', ['--captured', '2022-02-30', 'a'], /expected a day.*got "2022-02-30"/],
  ])('with %s is refused with the usage', (_, args, reason) => {
    expect(() => readArguments(args)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENTS', message: expect.stringMatching(reason) }))
    expect(() => readArguments(args)).toThrow(/npm run ingest -- \[options\] FILE/)
  })
})
