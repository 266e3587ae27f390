import { parseArgs } from 'node:util'
import { isPartialDate } from '../../shared/partial-date.ts'
import { Refusal } from '../../shared/refusal.ts'

/** What the command was asked to do. */
export interface Asked {
  /** Files, folders and patterns; `-` stands for the standard input. */
  readonly paths: readonly string[]
  readonly url?: string
  readonly capturedOn?: string
  readonly dryRun: boolean
  readonly json: boolean
}

export const usage = `npm run ingest -- [options] FILE...

Reads captured pages (HTML or text) and extracts of OGP's commitments dataset (CSV) into the graph.
FILE is a file, a folder, a pattern such as 'pages/*.html', or - for the standard input.

  --url ADDRESS     where the page was saved from, for one page that does not say so itself
  --captured DATE   the day on which it was saved, as precisely as is known: 2022, 2022-05 or 2022-05-31
  --dry-run         say what would change, and change nothing: neither seeds nor schema are loaded
  --json            answer in JSON, for programs: npm run --silent ingest -- --json FILE..., since npm prints lines of its own
  --help            this text

Ends with 0 when everything was read, 1 when a part was, 2 when it was refused, and as shells count (130 after Ctrl-C) when it was stopped.`

const options = {
  url: { type: 'string' }, captured: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the command line; null where only the usage was asked for. `today` as 2026-11-28. */
export function readArguments(args: readonly string[], today: string = new Date().toISOString().slice(0, 10)): Asked | null {
  const { values, positionals } = parsed(args)
  if (values.help) return null
  if (positionals.length === 0) throw refusal('expected at least one file, folder or pattern, or - for the standard input, got none')
  if (positionals.includes('')) throw refusal('expected the name of a file, a folder or a pattern, got an empty one')
  if (positionals.filter((path) => path === '-').length > 1) throw refusal('expected - (the standard input) once at the most')
  if (values.url !== undefined && !/^https?:$/.test(protocolOf(values.url))) throw refusal(`expected an address such as https://www.opengovpartnership.org/members/... after --url, got "${values.url}"`)
  if (values.captured !== undefined && !(isPartialDate(values.captured) && /^[\d-]+$/.test(values.captured))) throw refusal(`expected a day such as 2022-05-31, 2022-05 or 2022 after --captured, got "${values.captured}"`)
  if (values.captured !== undefined && values.captured > today) throw refusal(`expected a day that has been after --captured, got ${values.captured}, and today is ${today}: a page of days to come would stand before all that are captured until then`)
  return { paths: positionals, dryRun: values['dry-run'], json: values.json, ...(values.url ? { url: values.url } : {}), ...(values.captured ? { capturedOn: values.captured } : {}) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error))
  }
}

const refusal = (why: string): Refusal => new Refusal('BAD_ARGUMENTS', `${why}.\n\n${usage}`)
const protocolOf = (address: string): string => (URL.canParse(address) ? new URL(address).protocol : '')
