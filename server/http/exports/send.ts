import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

/**
 * Sends texts as they come, no faster than the client takes them; a client that leaves ends the reading. Nothing is promised to the client
 * before the first text is there; what fails later breaks the connection off, so that half a file is not taken for a whole one.
 */
export async function send(response: Response, texts: AsyncGenerator<string>, headers: Readonly<Record<string, string>>): Promise<void> {
  const first = await texts.next()
  response.set(headers)
  try {
    await pipeline(Readable.from(continued(first, texts), { highWaterMark: 1 }), response)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

async function* continued({ done, value }: IteratorResult<string, unknown>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    if (!done) yield value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
