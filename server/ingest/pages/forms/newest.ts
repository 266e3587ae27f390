import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** The newest site: the labels of 2022 on, with hints of the glossary glued into running text, which are taken out before anything is read. */
export const newest: PageForm = {
  name: 'newest, with glossary hints',
  fits: (page) => page.hinted && isCommitmentPage(page) && page.title.code !== undefined,
  read: readCommitment({ lens: true }),
}
