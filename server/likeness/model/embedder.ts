import { Worker } from 'node:worker_threads'
import type { ModelFiles } from './model-files.ts'
import type { TextToEmbed } from './sentence-model.ts'

/** Makes vectors of texts in a thread of its own. */
export interface Embedder { embed(text: TextToEmbed): Promise<Float32Array>; waiting(): number; stop(): Promise<void> }

interface Waiting { readonly done: (vector: Float32Array) => void; readonly failed: (error: Error) => void }
type Told = { readonly id?: number; readonly vector?: Float32Array; readonly failed?: string; readonly ready?: boolean }

/** Starts the worker of a built program and waits until it has the model. */
export async function startEmbedder(worker: string, files: ModelFiles): Promise<Embedder> {
  const thread = new Worker(worker, { workerData: files })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const fail = (error: Error): void => {
    waiting.forEach(({ failed }) => failed(error))
    waiting.clear()
  }
  await new Promise<void>((resolve, reject) => {
    thread.on('message', ({ id, vector, failed, ready }: Told) => {
      if (ready) resolve()
      else if (id === undefined) reject(new Error(`the sentence model could not be loaded: ${failed}`))
      else settle(waiting, id, vector, failed)
    })
    thread.on('error', (error) => { reject(error); fail(error) })
    thread.on('exit', () => { reject(new Error('the worker of the sentence model ended')); fail(new Error('the worker of the sentence model ended')) })
  })
  thread.unref()
  return {
    embed: (text) => new Promise((done, failed) => {
      waiting.set(++asked, { done, failed })
      thread.ref()
      thread.postMessage({ id: asked, text })
    }).finally(() => { if (waiting.size === 0) thread.unref() }) as Promise<Float32Array>,
    waiting: () => waiting.size,
    stop: () => thread.terminate().then(() => undefined),
  }
}

function settle(waiting: Map<number, Waiting>, id: number, vector: Float32Array | undefined, failed: string | undefined): void {
  const asker = waiting.get(id)
  waiting.delete(id)
  if (vector) asker?.done(vector)
  else asker?.failed(new Error(failed ?? 'the sentence model gave nothing'))
}
