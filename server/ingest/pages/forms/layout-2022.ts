import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** From 2022 on: no stars, relevance is yes or no, ambition is high or low (OGP's own derivation), the status is empty. */
export const layout2022: PageForm = {
  name: '2022 on',
  fits: (page) => isCommitmentPage(page) && (page.header.fields.has('ambition') || (page.header.fields.has('verifiable') && !page.header.fields.has('starred'))),
  read: readCommitment({ lens: true }),
}
