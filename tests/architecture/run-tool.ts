import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** What a program said, and the code it ended with. */
export interface Ended { readonly code: number; readonly output: string }

/** Runs a checker that is a package, by the file it is started with. */
export const runTool = (file: string, ...args: readonly string[]): Promise<Ended> => runProgram(process.execPath, join('node_modules', file), ...args)

/** Runs a program to its end, whatever that is. */
export function runProgram(program: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` })
    })
  })
}
