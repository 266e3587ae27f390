/** Tells a person how far a slow step is; one line at a time. */
export type Say = (line: string) => void

/** Progress goes to the error stream: what a command prints as its answer stays clean. */
export const sayOnTerminal: Say = (line) => void process.stderr.write(`${line}\n`)
