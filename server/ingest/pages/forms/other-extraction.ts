import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** Pages of 2022 on as another program took them: no "Skip Navigation", no member above the title, no line for completion, and areas glued to the next heading. */
export const otherExtraction: PageForm = {
  name: '2022 on, other extraction',
  fits: (page) => isCommitmentPage(page) && page.header.fields.has('ambition') && !page.sections.headings.has('skip') && page.title.member === undefined && !page.header.fields.has('completion'),
  read: readCommitment({ lens: true }),
}
