import { readCommitment } from '../claims/read-commitment.ts'
import { valuesIn } from '../fields/values.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** 2019, before review: stars and potential impact are asked for, everything awaits review, and relevance is printed as "Not Relevant", which then says nothing. */
export const layout2019: PageForm = {
  name: '2019',
  fits: (page) => {
    if (!isCommitmentPage(page)) return false
    const relevant = page.header.fields.get('relevant')
    return page.header.fields.has('starred') && relevant !== undefined && valuesIn('relevant', relevant.value.text)?.[0] === 'notRelevant'
  },
  read: readCommitment({}),
}
