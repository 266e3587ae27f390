import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** Newer pages of local members: begin and end of the commitment as labels, institutions without roles (and repeated), an inception report, no ratings. */
export const ogpLocal: PageForm = {
  name: 'OGP Local, newer',
  fits: (page) => isCommitmentPage(page) && (['inceptionReport', 'commitmentStart', 'commitmentEnd', 'involved'] as const).some((name) => page.header.fields.has(name)),
  read: readCommitment({}),
}
