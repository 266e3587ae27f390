import { parentPort, workerData } from 'node:worker_threads'
import type { ModelFiles } from './model-files.ts'
import { loadModel, type TextToEmbed } from './sentence-model.ts'

/** Embeds one text after the other, away from the thread that answers. */
const model = loadModel(workerData as ModelFiles)
model.then(() => parentPort?.postMessage({ ready: true }), (error: unknown) => parentPort?.postMessage({ failed: String(error) }))

parentPort?.on('message', ({ id, text }: { readonly id: number; readonly text: TextToEmbed }) => {
  void model.then((loaded) => loaded.embed(text)).then((vector) => parentPort?.postMessage({ id, vector }), (error: unknown) => parentPort?.postMessage({ id, failed: String(error) }))
})
