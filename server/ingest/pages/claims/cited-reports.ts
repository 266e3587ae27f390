import type { Bundle } from '../../bundle.ts'
import type { CommitmentPage } from '../page.ts'
import type { PageMember } from './member.ts'
import { reportsOf } from './reports.ts'
import { slugOf } from '../../normalise/slug.ts'

/** The reviewer's reports that a page names, as documents known by title only; the page cites them. */
export function citedReports(page: CommitmentPage, member: PageMember): readonly Bundle['sources'][number][] {
  const reports = [...new Map(reportsOf(page, member).map((report) => [slugOf(report.name), report])).entries()]
  return reports.filter(([slug]) => slug !== '').map(([slug, { english }]) => ({
    id: `source:report-${slug}`, kind: 'IRM_REPORT', title: english, publisher: 'Independent Reporting Mechanism', machineTranslated: false, captured: false, withheld: 0, cites: [],
  }))
}
