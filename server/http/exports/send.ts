import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

/** How many texts are waited for: up to two open a file and say nothing of what is read, the next is the first that is read from the database. */
const firstTexts = 3

/**
 * Sends texts as they come, no faster than the client takes them; a client that leaves ends the reading. Nothing is promised to the client
 * before the first rows are there; what fails later breaks the connection off, so that half a file is not taken for a whole one.
 */
export async function send(response: Response, texts: AsyncGenerator<string>, headers: Readonly<Record<string, string>>): Promise<void> {
  const first = await taken(texts, firstTexts)
  response.set(headers)
  try {
    await pipeline(Readable.from(continued(first, texts), { highWaterMark: 1 }), response)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

async function taken(texts: AsyncGenerator<string>, most: number): Promise<readonly string[]> {
  const first: string[] = []
  while (first.length < most) {
    const { done, value } = await texts.next()
    if (done) break
    first.push(value)
  }
  return first
}

async function* continued(first: readonly string[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield* first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
