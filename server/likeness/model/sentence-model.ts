import { readFile } from 'node:fs/promises'
import { Tokenizer } from '@huggingface/tokenizers'
import * as onnx from 'onnxruntime-web/wasm'
import { dimensions, type ModelFiles } from './model-files.ts'
import { meanOf, windowsOf } from './windows.ts'

/** A text in two parts: what it is called, and the rest. */
export interface TextToEmbed { readonly title: string; readonly body: string }
/** Makes vectors of texts. */
export interface SentenceModel { embed(text: TextToEmbed): Promise<Float32Array> }

/** How much a title counts against the text below it. */
const titleShare = 0.4
const begin = 101n
const end = 102n

/** Loads the model into this thread, which it blocks while it reads: belongs into a worker. */
export async function loadModel({ model, tokenizer }: ModelFiles): Promise<SentenceModel> {
  onnx.env.wasm.numThreads = 1
  const words = new Tokenizer(JSON.parse(await readFile(tokenizer, 'utf8')) as object, {})
  const session = await onnx.InferenceSession.create(await readFile(model))
  const tokensOf = (text: string): readonly number[] => words.encode(text, { add_special_tokens: false }).ids
  const read = (window: readonly number[]) => vectorOf(session, window)
  return {
    embed: async ({ title, body }) => {
      const titled = await all(windowsOf(tokensOf(title)).slice(0, 1), read)
      const told = await all(windowsOf(tokensOf(body)), read)
      const parts = [titled[0] ? { vector: titled[0], share: titleShare } : null, told.length > 0 ? { vector: meanOf(told), share: 1 - titleShare } : null].filter((part) => part !== null)
      return parts.length > 0 ? meanOf(parts.map(({ vector }) => vector), parts.map(({ share }) => share)) : new Float32Array(dimensions)
    },
  }
}

/** One after the other: several at once would change the vectors of a quantised model. */
async function all<T, R>(list: readonly T[], act: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (const one of list) results.push(await act(one))
  return results
}

async function vectorOf(session: onnx.InferenceSession, window: readonly number[]): Promise<Float32Array> {
  const ids = BigInt64Array.from([begin, ...window.map(BigInt), end])
  const tensor = (data: BigInt64Array) => new onnx.Tensor('int64', data, [1, data.length])
  const output = await session.run({ input_ids: tensor(ids), attention_mask: tensor(new BigInt64Array(ids.length).fill(1n)), token_type_ids: tensor(new BigInt64Array(ids.length)) })
  const states = output[session.outputNames[0]!]!.data as Float32Array
  return meanOf(Array.from({ length: ids.length }, (_, token) => states.subarray(token * dimensions, (token + 1) * dimensions)))
}
