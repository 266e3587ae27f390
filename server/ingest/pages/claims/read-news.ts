import { bundleSchema } from '../../bundle.ts'
import type { Known } from '../../resolve/known.ts'
import { practiceCounts } from '../fields/practice-counts.ts'
import type { FormReading } from '../forms/form.ts'
import { isBlank } from '../text/lines.ts'
import type { Page } from '../page.ts'
import { passage, together } from './context.ts'
import { namelessAddress, sourceClaims, sourceOf } from './source.ts'

/** Dutch municipalities are the ones that are known by name. */
const member = 'member:netherlands'
const longestTitle = 120

/** Reads running text: the document with its text, and proposed participations where counts of a practice are plainly said. */
export function readNews(page: Page, known: Known): FormReading {
  const address = page.address?.url ?? namelessAddress(page)
  const source = sourceOf(page, address, undefined)
  const counts = page.language === 'NL' || page.language === 'EN' ? practiceCounts(page.lines, known, member) : []
  const once = [...new Map(counts.map((one) => [`${one.municipality} ${one.practice}`, one])).values()]
  const participations = once.map(({ municipality, practice, asWritten, count, unit, at }) => ({
    who: municipality, in: practice, role: 'PRACTITIONER' as const, standing: 'STATED' as const, stage: 'ACTIVE' as const, status: 'PROPOSED' as const, asWritten, count, evidence: [passage(source, sectionAt(page, at.line), at)],
    ...(unit ? { unit } : {}),
  }))
  return { address, bundle: bundleSchema.parse(together([sourceClaims(page, source, address, titleOf(page), 'NEWS'), { participations }])), remarks: [] }
}

const titleOf = (page: Page): string => (page.lines.find((line) => !isBlank(line) && !/^https?:/.test(line.text))?.text ?? page.file).slice(0, longestTitle)

/** The heading above a line: a short line without a full stop that has nothing but a blank above it. */
function sectionAt(page: Page, number: number): string {
  const above = page.lines.slice(0, number - 1)
  const heading = above.findLast((line, at) => !isBlank(line) && line.text.length <= 90 && !/[.!:;,]$/.test(line.text) && !/^\d|^•/.test(line.text) && (at === 0 || isBlank(above[at - 1]!)))
  return heading?.text ?? 'Text'
}
