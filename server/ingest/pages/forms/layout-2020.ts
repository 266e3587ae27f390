import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** 2020 and 2021: stars and potential impact are asked for; what the reviewer gave for impact and completion is a picture, so that the labels stand there without values. */
export const layout2020: PageForm = {
  name: '2020-2021',
  fits: (page) => isCommitmentPage(page) && (page.header.fields.has('starred') || (page.header.fields.has('potentialImpact') && !page.header.fields.has('ambition'))),
  read: readCommitment({}),
}
