import { readCommitment } from '../claims/read-commitment.ts'
import { isCommitmentPage, type PageForm } from './form.ts'

/** A page about a commitment of which too little is left to tell its layout, as when it was cut in the middle: what is there is read. */
export const partial: PageForm = {
  name: 'part of a commitment page',
  fits: (page) => isCommitmentPage(page) && page.title.code !== undefined,
  read: (page, known) => {
    const reading = readCommitment({})(page, known)
    return { ...reading, remarks: [{ line: 1, what: page.title!.title.text.slice(0, 120), reason: 'too few labels to tell the layout; what is there was read. Save the whole page if more is expected' }, ...reading.remarks] }
  },
}
