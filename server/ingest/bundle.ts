import { z } from 'zod'
import {
  activityKinds, assessmentStates, asserters, claimStatuses, confidences, findingKinds, indicators, institutionKinds, languages, languageTags,
  linkKinds, modalities, participationRoles, referenceStates, sourceKinds, stages, stances, standings, voices,
} from '../concepts/vocabulary.ts'
import { scaleNames } from '../concepts/scales.ts'
import { isPartialDate } from '../shared/partial-date.ts'
import { addressOf } from './pages/address.ts'

/**
 * What one reading delivers, whoever read it (seed files, a page reader, a dataset): sources, what their records say of things,
 * and claims with the passages they rest on. The one way into the graph.
 */

const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}:[A-Za-z0-9][A-Za-z0-9._-]*$`), `expected an id such as ${prefix}:...`)
const sourceId = id('source')
const commitmentId = z.string().regex(/^commitment:[A-Z]{2,4}\d{4}$/, 'expected commitment: and a code, such as commitment:NL0037')
const actorId = z.string().regex(/^(institution:[a-z0-9-]+|municipality:GM\d{4})$/, 'expected institution:... or municipality:GM....')
const thingId = z.string().regex(/^(commitment|plan|member|institution|municipality|topic|practice|activity):[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected the id of a thing')
/** Addresses are shown as links, so only those of the web are taken. */
const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
/** Of the site's own pages one form, as readers of pages write it, so that what is said of one page is found under one address. */
const documentAddress = webAddress.transform((url) => addressOf(url)?.url ?? url)
const date = z.string().refine(isPartialDate, 'expected a date such as "2018", "2018-07", "2018-07-01" or "2019-Q2"')
const text = z.string().trim().min(1)
const texts = z.strictObject(Object.fromEntries(languageTags.map((tag) => [tag, text.optional()])) as Readonly<Record<(typeof languageTags)[number], z.ZodOptional<typeof text>>>)
const whole = z.int()

/** A place in a document: the section and a short locating phrase or, where the text is delivered too, offsets into it, of which the quote is made when it is recorded. */
export const passageSchema = z.strictObject({
  source: sourceId, section: text.optional(), phrase: text.optional(),
  start: whole.min(0).optional(), end: whole.min(1).optional(), stance: z.enum(stances).default('SUPPORTS'),
})
const evidence = z.array(passageSchema).min(1)

/** A title is in the document's language; `name` says what it is called in others. `document`, `order` and `readOn` are given to captures when they are recorded: of which document they are, what sorts them, and when each was first read. `hinted`: hints of a glossary were taken out of the text, which only the newest layout has. */
const sourceSchema = z.strictObject({
  id: sourceId, kind: z.enum(sourceKinds), title: text, name: texts.optional(), url: documentAddress.optional(), publisher: text.optional(),
  language: z.enum(languages).optional(), machineTranslated: z.boolean().default(false),
  capturedOn: date.optional(), captured: z.boolean().default(true), licence: text.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal digits').optional(),
  document: sourceId.optional(), order: text.optional(), readOn: date.optional(),
  withheld: whole.default(0), hinted: z.literal(true).optional(), cites: z.array(sourceId).default([]),
})

/** The whole text of a captured document, personal data already replaced by a mark; passages point into it by UTF-16 units, as String.slice counts. */
const sourceText = z.strictObject({ source: sourceId, text: z.string().min(1) })

/** Properties that a record may give, by type of thing; each is one flat property of the Record node (names one per language). */
export const saysSchemas = {
  member: z.strictObject({ name: texts.optional(), kind: z.enum(['COUNTRY', 'LOCAL']).optional(), prefix: text.optional(), isoCode: text.optional(), sameAs: actorId.optional() }),
  plan: z.strictObject({ name: texts.optional(), member: id('member').optional(), sequence: whole.optional(), startYear: whole.optional(), endYear: whole.optional() }),
  commitment: z.strictObject({
    name: texts.optional(), shortName: texts.optional(), longName: texts.optional(), irmName: texts.optional(), summary: texts.optional(), plan: id('plan').optional(), planNumber: text.optional(),
    year: whole.optional(), start: date.optional(), end: date.optional(), status: text.optional(), url: webAddress.optional(), webListPlace: whole.optional(),
  }),
  institution: z.strictObject({ name: texts.optional(), aliases: z.array(text).optional(), kind: z.enum(institutionKinds).optional(), website: webAddress.optional(), partOf: actorId.optional() }),
  municipality: z.strictObject({
    name: texts.optional(), aliases: z.array(text).optional(), kind: z.literal('MUNICIPALITY').optional(), website: webAddress.optional(), gmCode: text.optional(), province: text.optional(),
    latitude: z.number().optional(), longitude: z.number().optional(), inhabitants: whole.optional(), inhabitantsYear: whole.optional(),
    validFrom: date.optional(), validTo: date.optional(), successor: id('municipality').optional(),
  }),
  topic: z.strictObject({ name: texts.optional(), aliases: z.array(text).optional(), parent: id('topic').optional(), formerNames: z.array(text).optional(), validFrom: date.optional(), validTo: date.optional() }),
  practice: z.strictObject({ name: texts.optional(), aliases: z.array(text).optional(), summary: texts.optional(), topics: z.array(id('topic')).optional(), commitments: z.array(commitmentId).optional() }),
  activity: z.strictObject({
    name: texts.optional(), kind: z.enum(activityKinds).optional(), start: date.optional(), end: date.optional(), dateInferred: z.boolean().optional(),
    place: text.optional(), partOf: z.array(thingId).optional(),
  }),
} as const
export type ThingKind = keyof typeof saysSchemas

const thing = <K extends ThingKind>(kind: K, itsId: z.ZodString) =>
  z.strictObject({ id: itsId, records: z.array(z.strictObject({ from: passageSchema, voice: z.enum(voices), says: saysSchemas[kind] })).min(1) })

const topicTag = z.strictObject({ topic: id('topic'), of: z.union([commitmentId, id('practice')]), taggedOn: date.optional(), evidence })
const participation = z.strictObject({
  who: actorId, in: thingId, role: z.enum(participationRoles), standing: z.enum(standings).default('STATED'), asWritten: text.optional(),
  stage: z.enum(stages).optional(), count: whole.optional(), unit: text.optional(), asOf: date.optional(), note: texts.optional(),
  status: z.enum(claimStatuses).default('CONFIRMED'), evidence,
})
const milestone = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}\d{4}\/\S+$/, 'expected a code, a slash and a label, such as NL0037/3.1'), of: commitmentId, label: text.optional(), text: texts,
  start: date.optional(), end: date.optional(), due: z.array(date).default([]),
  parts: z.array(z.strictObject({ text: texts, start: date.optional(), end: date.optional() })).default([]),
  target: texts.optional(), result: texts.optional(), evidence,
})
const assessment = z.strictObject({
  of: commitmentId, indicator: z.enum(indicators), scale: z.enum(scaleNames as [string, ...string[]]).optional(), value: text.optional(),
  state: z.enum(assessmentStates).default('RATED'), by: z.enum(asserters), report: text.optional(), evidence,
})
const finding = z.strictObject({
  id: id('finding'), kind: z.enum(findingKinds), text: texts, by: z.enum(asserters), number: z.number().optional(), unit: text.optional(), period: date.optional(),
  about: z.array(thingId).min(1), targets: z.array(commitmentId).default([]), targetsInferred: z.boolean().default(false), followsUp: z.array(id('finding')).default([]), evidence,
})
const reference = z.strictObject({
  of: commitmentId, by: z.enum(asserters).optional(), phrase: text, numbers: z.array(text), state: z.enum(referenceStates), scope: text, targets: z.array(commitmentId).default([]), evidence,
})
const link = z.strictObject({
  kind: z.enum(linkKinds), asserter: z.enum(asserters), modality: z.enum(modalities).default('STATED'), status: z.enum(claimStatuses).default('CONFIRMED'),
  confidence: z.enum(confidences).optional(), from: commitmentId, to: commitmentId, reasons: z.array(texts).default([]), evidence,
})

export const bundleSchema = z.strictObject({
  sources: z.array(sourceSchema).default([]),
  sourceTexts: z.array(sourceText).default([]),
  members: z.array(thing('member', id('member'))).default([]),
  plans: z.array(thing('plan', id('plan'))).default([]),
  institutions: z.array(thing('institution', id('institution'))).default([]),
  municipalities: z.array(thing('municipality', z.string().regex(/^municipality:GM\d{4}$/, 'expected municipality: and a CBS code, such as municipality:GM0606'))).default([]),
  topics: z.array(thing('topic', id('topic'))).default([]),
  commitments: z.array(thing('commitment', commitmentId)).default([]),
  practices: z.array(thing('practice', id('practice'))).default([]),
  activities: z.array(thing('activity', id('activity'))).default([]),
  topicTags: z.array(topicTag).default([]),
  participations: z.array(participation).default([]),
  milestones: z.array(milestone).default([]),
  assessments: z.array(assessment).default([]),
  findings: z.array(finding).default([]),
  references: z.array(reference).default([]),
  links: z.array(link).default([]),
})

export type Bundle = z.infer<typeof bundleSchema>
export type Passage = z.infer<typeof passageSchema>
export type Texts = z.infer<typeof texts>
export const bundleKeys = Object.keys(bundleSchema.shape) as readonly (keyof Bundle)[]
