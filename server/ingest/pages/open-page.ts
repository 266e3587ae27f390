import { createHash } from 'node:crypto'
import { withhold } from '../people/withhold.ts'
import { addressInText, addressOf } from './address.ts'
import type { CapturedFile, Refused } from './captured-file.ts'
import { headerOf } from './fields/header.ts'
import { sectionsOf } from './fields/sections.ts'
import { titleOf } from './fields/title.ts'
import { isHtml, readHtml } from './html/read-html.ts'
import { languageOfPage } from './languages/language-of.ts'
import type { Page } from './page.ts'
import { decode } from './text/decode.ts'
import { hasGlossaryHints } from './text/glossary-hints.ts'
import { linesOf } from './text/lines.ts'
import { plainText } from './text/plain-text.ts'

const longestText = 600_000
const mostLines = 20_000

/** A captured file as a page: decoded, seen as a reader sees it, free of personal data, and parted at its headings. Nothing else sees the text before. */
export function openPage(file: CapturedFile): Page | Refused {
  const decoded = decode(file)
  if ('refused' in decoded) return decoded
  const html = isHtml(decoded.text) ? readHtml(decoded.text) : undefined
  if (html && 'tooMuch' in html) return { refused: `expected a saved page, got ${html.tooMuch}, which no page has. Save the page again.` }
  const seen = html?.text ?? decoded.text
  const plain = plainText(seen)
  const lineCount = plain.split('\n', mostLines + 1).length
  if (plain.length > longestText || lineCount > mostLines) return { refused: `expected a page of at most ${longestText.toLocaleString('en')} letters and ${mostLines.toLocaleString('en')} lines, got more. Save the one page alone.` }
  if (plain === '') return { refused: `expected a saved page with text on it, but a reader sees none. Save the page when it has loaded.` }
  const { text, withheld } = withhold(plain)
  const lines = linesOf(text)
  const address = [file.url, html?.address, addressInText(lines)].map((one) => (one ? addressOf(one) : undefined)).find((one) => one !== undefined)
  const title = titleOf(lines, address?.code)
  const sections = title ? sectionsOf(lines, title.lineIndex) : undefined
  return {
    text, lines, address, title, sections, withheld, file: file.name, capturedOn: file.capturedOn, language: languageOfPage(address?.url, lines, html?.language),
    sha256: createHash('sha256').update(file.bytes).digest('hex'), hinted: hasGlossaryHints(seen), header: sections ? headerOf(sections.header) : undefined,
  }
}
