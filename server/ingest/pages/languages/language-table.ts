import type { Language } from '../../../concepts/vocabulary.ts'

/** What a label of a page names. */
export type FieldName =
  | 'actionPlan' | 'cycle' | 'status' | 'lead' | 'support' | 'involved' | 'areas' | 'irmReport' | 'inceptionReport' | 'starred' | 'earlyResults' | 'verifiable' | 'relevant'
  | 'potentialImpact' | 'ambition' | 'completion' | 'potentialForResults' | 'openedGovernment' | 'country' | 'startDate' | 'endDate' | 'commitmentStart' | 'commitmentEnd'

/** What a line that stands alone opens. */
export type HeadingName =
  | 'skip' | 'overview' | 'glance' | 'institutions' | 'areas' | 'irmReview' | 'design' | 'implementation' | 'description' | 'irmMidterm' | 'irmEndOfTerm' | 'webList'
  | 'fromPlan' | 'more' | 'trap' | 'milestones' | 'nextSteps' | 'footer'

/** What a value says, whatever its words. */
export type ValueName =
  | 'yes' | 'no' | 'starred' | 'pending' | 'noData' | 'notRelevant' | 'notApplicable' | 'active' | 'inactive'
  | 'worsens' | 'didNotChange' | 'marginal' | 'major' | 'outstanding' | 'noEarlyResults' | 'noNotableResults' | 'moderate' | 'significant'
  | 'none' | 'minor' | 'transformative' | 'unclear' | 'modest' | 'substantial' | 'high' | 'low'
  | 'withdrawn' | 'noEvidence' | 'notStarted' | 'limited' | 'complete'
  | 'accessToInformation' | 'civicParticipation' | 'publicAccountability' | 'technology'

/** Kinds of reports of the reviewer, by their English names. */
export type ReportKind =
  | 'Transitional Results Report' | 'Design and Implementation Report' | 'Action Plan Review' | 'End-of-Term Report' | 'Mid-Term Report' | 'Progress Report' | 'Implementation Report'
  | 'Design Report' | 'Hybrid Report' | 'Results Report' | 'Inception Report' | 'Final Report' | 'Co-Creation Brief' | 'IRM Report'

type Shapes<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>

/**
 * How pages of one language say things. Everything is written as it is compared: in small letters, without accents. Labels and headings are regular expressions of the
 * whole label, since machine translation changes its mind about words; values are plain words.
 */
export interface LanguageTable {
  readonly language: Language
  readonly fields: Shapes<FieldName>
  readonly headings: Shapes<HeadingName>
  readonly values: Shapes<ValueName>
  /** The more telling ones first. */
  readonly reports: Shapes<ReportKind>
  /** In running text of the plan. */
  readonly plan: {
    /** What opens the line with first and last day. */
    readonly dates: readonly string[]
    /** What heads a table of milestones. */
    readonly milestones: readonly string[]
    /** One of its rows, before its number or in its head. */
    readonly milestone: readonly string[]
    /** Its only column of dates, of days on which something is due. */
    readonly dueColumn: readonly string[]
    /** Its columns of other things than dates. */
    readonly otherColumns: readonly string[]
    /** Before a day on which something is due. */
    readonly dueBy: readonly string[]
    /** What ends it. */
    readonly afterMilestones: readonly string[]
    /** The word before a commitment's own number. */
    readonly commitment: readonly string[]
    /** What stands before the one date of an aim. */
    readonly aim: readonly string[]
  }
  /** In running text of the reviewer. */
  readonly review: {
    /** The words between "potential impact" and its value; the value stands in brackets of its own. */
    readonly potentialImpact: readonly string[]
    readonly recommends: readonly string[]
    /** Words that open another thing to find out, in a sentence that recommends several. */
    readonly asks: readonly string[]
  }
  /** Very common words, by which a text's language is told. */
  readonly common: readonly string[]
}
