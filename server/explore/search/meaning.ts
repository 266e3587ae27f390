import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '../../concepts/vocabulary.ts'
import type { Statement } from '../../graph/statement.ts'
import type { TextEmbedder } from '../../reading/context.ts'
import type { Reading } from '../../reading/request.ts'
import type { Match } from './fusion.ts'
import type { Question } from './question.ts'

/** What a question means to the sentence model. */
export type Meaning = Float32Array

/** How many of the nearest are looked at. */
const nearest = 50
/** Below this likeness, as the index counts it (half of one and the cosine), a commitment is about something else. */
const floor = 0.7
/** A search does not wait longer for the model. */
const patience = 400

/** What was asked as the sentence model sees it; null without a model, where a code is asked for, or where it takes too long. */
export async function meaningOf(embedder: TextEmbedder | null, text: string, { ids, words }: Question): Promise<Meaning | null> {
  if (!embedder || ids.length > 0 || !words.some(({ required }) => required)) return null
  return Promise.race([embedder.embed({ title: text, body: '' }).catch(() => null), pause(patience, null, { ref: false })])
}

/** Commitments near in meaning. */
export async function meaningMatches(reading: Reading, statement: Statement, meaning: Meaning | null, languages: readonly Language[] | null): Promise<readonly Match[]> {
  if (!meaning) return []
  return (await reading.graph.read(statement, { vector: Array.from(meaning), nearest, floor, languages, rev: reading.rev })) as unknown as readonly Match[]
}
