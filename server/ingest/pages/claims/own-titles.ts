import { isBlank } from '../text/lines.ts'
import type { CommitmentPage } from '../page.ts'

/** What a page calls its commitment: its own title, and the one that the plan's text begins with, which a reviewer repeats. */
export function ownTitles({ title, sections }: CommitmentPage): readonly string[] {
  const first = sections.description.find((line) => !isBlank(line))
  return [title.title.text, ...(first && first.text.length < 200 && !/^\W*\d/.test(first.text) ? [first.text] : [])]
}
