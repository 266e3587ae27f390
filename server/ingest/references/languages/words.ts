import type { Language } from '../../../concepts/vocabulary.ts'

/** How a language speaks of commitments by number. Texts are sources of regular expressions, read without regard to case; accents are written out. */
export interface Words {
  readonly language: Language
  /** A commitment, and several. */
  readonly one: string
  readonly several: string
  /** The noun means something else in another language, so it counts only in a text of this one or after one of its articles. */
  readonly ambiguous: boolean
  /** Articles that belong to the phrase. */
  readonly article: string
  /** What a noun in small letters stands after where a number behind it is its name: "see", "with"; after others ("a clear commitment 12") the number is the page's. */
  readonly leads: string
  /** "this", "each": a number after them is no name. */
  readonly pointing: string
  /** Before the last number of a list; between the ends of a range; "number" between noun and number. */
  readonly and: string
  readonly to: string
  /** Between the ends of a range even behind a noun in the singular: "commitment 1 through 3". */
  readonly through: string
  readonly number: string
  /** What is counted where a number is no name. */
  readonly counted: string
  /** An action plan, and the words that may stand around it without naming another one. */
  readonly plan: string
  readonly planWords: string
  /** What ties a number to its plan: "of the", "undertaken in the". */
  readonly ofPlan: string
  /** Whether "previous" may stand behind "plan". */
  readonly adjectivesFollow: boolean
  /** The first, the second ... plan. */
  readonly ordinals: readonly string[]
  readonly previous: string
  /** What is no more: "the old commitment 2" is none of this plan. */
  readonly former: string
  readonly next: string
  readonly current: string
  /** "the same plan" is the one spoken of before; "its commitment" is one of whatever the sentence is about. */
  readonly same: string
  /** "that plan" is another one that the sentence has named. */
  readonly thatOne: string
  readonly its: string
  /** Ties the numbers behind it to the plan right before it: "the second plan, whose". */
  readonly whose: string
  /** Begins a part of a sentence that speaks of something else. */
  readonly contrast: string
  /** Tells what an earlier commitment was. */
  readonly past: string
  /** One, two ... in words. */
  readonly numerals: readonly string[]
  /** What makes plain that another commitment is spoken of. */
  readonly other: string
  /** Statements that become links. */
  readonly overlap: string
  readonly continues: string
  readonly clustered: string
  /** Gives a statement to somebody else: "according to the ministry", "the ministry argued that". */
  readonly accordingTo: string
  readonly reported: string
  /** Makes a statement a possibility; takes it back. */
  readonly possible: string
  readonly not: string
  /** The commitment that the text is about. */
  readonly self: string
}
