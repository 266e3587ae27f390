import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** 2017 and 2018: no code, the number stands before the title and in the address ("06 ..."); the country is a label; dates have the month first. */
export const layout2017: PageForm = {
  name: '2017-2018',
  fits: (page) => isCommitmentPage(page) && page.header.fields.has('country') && (page.title.number !== undefined || page.title.code === undefined),
  read: readCommitment({ dayOrder: 'MONTH_FIRST' }),
}
