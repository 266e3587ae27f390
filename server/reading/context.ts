import type { Memory } from './memory.ts'
import type { Reading } from './request.ts'

/** Makes a vector of a text, where the hub has a model for it. */
export interface TextEmbedder { embed(text: { readonly title: string; readonly body: string }): Promise<Float32Array> }

/** What resolvers get: reading as of one revision, what the hub remembers between requests, and a model of texts, null without one. */
export interface Context { readonly reading: Reading; readonly memory: Memory; readonly embedder: TextEmbedder | null }
