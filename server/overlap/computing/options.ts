import { parseArgs } from 'node:util'
import { Refusal } from '../../shared/refusal.ts'

/** What the command can be asked. */
export interface Options {
  readonly evaluate: boolean
  /** A dataset file to evaluate on, instead of what the graph holds. */
  readonly data: string | undefined
  readonly withoutModel: boolean
  /** Whether constants are learnt anew and everything is compared again. */
  readonly afresh: boolean
}

const usage = 'npm run overlap [-- [--without-model] [--afresh] | -- --evaluate [--data FILE.csv] [--without-model]]'

/** Reads the command's arguments. */
export function optionsOf(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({ args: [...args], options: { evaluate: { type: 'boolean', default: false }, data: { type: 'string' }, 'without-model': { type: 'boolean', default: false }, afresh: { type: 'boolean', default: false } } })
    if (values.data !== undefined && !values.evaluate) throw new Error('--data is a file to evaluate on, so it needs --evaluate')
    return { evaluate: values.evaluate, data: values.data, withoutModel: values['without-model'], afresh: values.afresh }
  } catch (error) {
    throw new Refusal('BAD_CONFIG', `Expected ${usage}, got: ${args.join(' ')} (${(error as Error).message}).`)
  }
}
