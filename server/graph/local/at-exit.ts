const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
const acts = new Set<() => void>()
let listening = false

/** Does something however this process ends, short of being killed; what it returns takes that back. */
export function atExit(act: () => void): () => void {
  if (!listening) listen()
  listening = true
  acts.add(act)
  return () => void acts.delete(act)
}

/** A signal that nobody else handles ends a process without its exit being told, so here it becomes an ordinary exit. */
function listen(): void {
  process.on('exit', () => acts.forEach((act) => act()))
  for (const [name, code] of Object.entries(codes))
    process.on(name, () => {
      if (process.listenerCount(name) === 1) process.exit(code)
    })
}
