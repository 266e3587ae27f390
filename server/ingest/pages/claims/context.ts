import type { DayOrder } from '../../normalise/dates.ts'
import type { Language, Voice } from '../../../concepts/vocabulary.ts'
import type { Bundle, Passage, Texts } from '../../bundle.ts'
import type { Known } from '../../resolve/known.ts'
import type { PlanByYears } from '../../resolve/plans.ts'
import { type CommitmentPage, isTranslated, type Page } from '../page.ts'
import { hasWordOf, languageOfText } from '../languages/language-of.ts'
import type { PageMember } from './member.ts'

/** All that claims of one page are made with. */
export interface ClaimContext {
  readonly page: CommitmentPage
  readonly known: Known
  readonly source: string
  readonly code: string
  readonly member: PageMember
  readonly plan: PlanByYears
  /** Which figure of 5/7/2018 is the day, where the layout keeps to one order. */
  readonly dayOrder?: DayOrder
  /** Whether relevance is asked for as yes or no. */
  readonly lens: boolean
}

/** Some of a bundle's lists. */
export type Claims = Partial<Bundle>

/** A place in the stored text, as evidence. */
export const passage = (source: string, section: string, span: { readonly start: number; readonly end: number }): Passage =>
  ({ source, section, stance: 'SUPPORTS', ...(span.end > span.start ? { start: span.start, end: span.end } : {}) })

/** Whose words a translated page holds: the translator's. */
export const voiceFor = (page: Page, voice: Voice): Voice => (isTranslated(page) ? 'MACHINE_TRANSLATION' : voice)

/** A text under its language: that of a translated page, else the one it is written in, since plans stand on English pages in their own language. */
export function inLanguage(page: Page, text: string): Texts {
  const language = isTranslated(page) ? page.language : (languageOfText(text) ?? languageOfPlan(page, text) ?? page.language)
  return { [language.toLowerCase()]: text }
}

/** A few words that two languages have ("de", "en") are in that of the plan's text around them. */
function languageOfPlan(page: Page, text: string): Language | undefined {
  if (!planLanguages.has(page)) planLanguages.set(page, languageOfText((page.sections?.description ?? []).map((line) => line.text).join('\n')))
  const language = planLanguages.get(page)
  return language && hasWordOf(text, language) ? language : undefined
}
/** Asked for each title of a long list. */
const planLanguages = new WeakMap<Page, Language | undefined>()

/** Lists of several readers put together. */
export function together(parts: readonly Claims[]): Claims {
  const all: Record<string, unknown[]> = {}
  for (const part of parts) for (const [key, list] of Object.entries(part)) all[key] = [...(all[key] ?? []), ...list]
  return all
}
