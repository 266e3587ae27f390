import { createServer, type Server } from 'node:http'
import { Refusal } from '../shared/refusal.ts'

/** Refuses at once when the port is taken, before anything slow begins. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer()
  await listenOn(probe, host, port)
  await new Promise((resolve) => probe.close(resolve))
}

/** Has a server listen, and gives the address under which it is reached. */
export function listenOn(http: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(refusalOf(error, host, port)))
    http.listen(port, host, () => {
      const at = http.address()
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${typeof at === 'object' && at ? at.port : port}`)
    })
  })
}

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Refusal('PORT_IN_USE', `Expected port ${port} to be free, but something else listens there. Stop it, or choose another: PORT=${port + 1} npm start`)
  if (error.code === 'EACCES') return new Refusal('PORT_IN_USE', `Expected to be allowed to listen on port ${port}, but the system refuses it. Choose one above 1023: PORT=4000 npm start`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new Refusal('BAD_CONFIG', `Expected VERBAND_HOST to be an address of this machine, got "${host}". Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all its addresses.`)
  return error
}
