import { readFile, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

const usual = 7687

/** The port of the local Neo4j: the one it had, or Neo4j's usual one, or any free one; kept for the next time. */
export async function ownPort(folder: string): Promise<number> {
  const file = join(folder, 'port')
  const wanted = [await keptPort(folder), usual]
  for (const port of [...wanted, 0]) {
    const free = port === undefined ? undefined : await freePort(port)
    if (free === undefined) continue
    await writeFile(file, `${free}\n`)
    return free
  }
  throw new Error('the system gives out no port')
}

/** The port it had last. */
export async function keptPort(folder: string): Promise<number | undefined> {
  const port = Number(await readFile(join(folder, 'port'), 'utf8').catch(() => undefined))
  return Number.isInteger(port) && port > 0 ? port : undefined
}

/** Asks first: where somebody listens on all addresses, some systems still let one bind the loopback address. */
async function freePort(port: number): Promise<number | undefined> {
  return port !== 0 && (await answers(port)) ? undefined : bound(port)
}

/** Whether anything on this machine listens there. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

function bound(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
