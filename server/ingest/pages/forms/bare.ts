import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** The pages of 2020 and 2021 without the headings Overview, At-a-Glance, Institutions and Description: the description begins after the last label. */
export const bare: PageForm = {
  name: '2020-2021, bare',
  fits: (page) => isCommitmentPage(page) && (page.header.fields.has('starred') || page.header.fields.has('potentialImpact')) && !page.header.fields.has('ambition')
    && !page.sections.headings.has('overview') && !page.sections.headings.has('glance') && !page.sections.headings.has('description'),
  read: readCommitment({}),
}
