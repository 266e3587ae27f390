import { plainOf, plainPhrase } from '../../shared/plain-words.ts'
import { bodyWords } from '../normalise/institution-words.ts'
import { institutionsIn, isPersonShaped, longestCell } from '../normalise/institutions.ts'
import { withhold } from '../people/withhold.ts'

/**
 * An institution cell with its bodies and groups alone, parted by semicolons, which reads the same again. Persons among them, their addresses and numbers are left
 * out and counted; a body that bears a person's name (a foundation, a university) stays.
 */
export function bodiesOnly(cell: string): { readonly cell: string; readonly withheld: number } {
  let withheld = 0
  const mailboxes = [...cell.slice(0, longestCell).matchAll(/(?<![\w.+-])[\w.+-]+(?=@)/g)].map(([mailbox]) => plainOf(mailbox))
  const kept = institutionsIn(cell).flatMap(({ asWritten, generic }) => {
    if (isPersonShaped(asWritten) && wordsOf(asWritten).some((word) => mailboxes.some((mailbox) => mailbox.includes(word)))) {
      withheld += 1
      return []
    }
    const without = withhold(asWritten)
    if (without.withheld === 0) return [asWritten]
    const onlyNames = without.counts.mail + without.counts.phone === 0
    if (onlyNames && !generic && plainPhrase(asWritten).split(' ').some((word) => bodyWords.has(word))) return [asWritten]
    withheld += without.withheld
    const body = beforeContacts(asWritten)
    return generic ? [without.text] : body ? [body] : []
  })
  return { cell: kept.length > 0 ? kept.map((name) => name.replaceAll(';', ',')).join('; ') : nothingIn(cell), withheld }
}

/** "Well Forum (contact: ...)": the body whose persons stand in the bracket behind it. */
function beforeContacts(asWritten: string): string | undefined {
  const [, body] = /^([^()]{3,80}?)\s*\(/u.exec(asWritten) ?? []
  return body && withhold(body).withheld === 0 && plainPhrase(body).split(' ').some((word) => bodyWords.has(word)) ? body : undefined
}

/** A person's address is often made of the name. */
const wordsOf = (name: string): readonly string[] => plainPhrase(name).split(' ').filter((word) => word.length > 3)

/** What says that nothing is given stays as it is; else nothing of a cell was left. */
const nothingIn = (cell: string): string => (/^\s*(?:NA|N\/A|ND|NR|Unclear)\s*$/.test(cell) ? cell.trim() : 'NA')
