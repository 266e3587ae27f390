import { createHash } from 'node:crypto'
import { withhold } from '../people/withhold.ts'
import { addressInText, addressOf } from './address.ts'
import type { CapturedFile, KeptPage, Refused } from './captured-file.ts'
import { headerOf } from './fields/header.ts'
import { sectionsOf } from './fields/sections.ts'
import { titleOf } from './fields/title.ts'
import { isHtml, readHtml } from './html/read-html.ts'
import { languageOfPage } from './languages/language-of.ts'
import type { Page } from './page.ts'
import { decode } from './text/decode.ts'
import { withoutGlossaryHints } from './text/glossary-hints.ts'
import { linesOf } from './text/lines.ts'
import { evenText } from './text/plain-text.ts'

const longestText = 600_000
const longestLine = 100_000
const mostLines = 20_000
const figure = (count: number): string => count.toLocaleString('en')

/** What a file holds, as a reader sees it and free of personal data. Nothing else sees the text before. */
interface Seen { readonly text: string; readonly withheld: number; readonly address?: string; readonly language?: string; readonly hinted: boolean }

/** A captured file as a page: decoded, seen as a reader sees it, and parted at its headings. */
export function openPage(file: CapturedFile): Page | Refused {
  const seen = seenIn(file)
  if ('refused' in seen) return seen
  const lines = linesOf(seen.text)
  const address = [file.url, seen.address, addressInText(lines)].map((one) => (one ? addressOf(one) : undefined)).find((one) => one !== undefined)
  return parted(seen, { ...file, address, language: languageOfPage(address?.url, lines, seen.language), sha256: createHash('sha256').update(file.bytes).digest('hex') })
}

/** A page of which the text is kept: what it says is read again, now that more is known. */
export const reopenPage = (kept: KeptPage): Page =>
  parted({ text: kept.text, withheld: kept.withheld, hinted: kept.hinted === true }, { name: kept.source, address: kept.url ? addressOf(kept.url) : undefined, capturedOn: kept.capturedOn, language: kept.language, sha256: kept.sha256 })

type Place = Pick<Page, 'address' | 'language' | 'sha256'> & { readonly name: string; readonly capturedOn?: string | undefined }

function parted({ text, withheld, hinted }: Seen, { name, ...place }: Place): Page {
  const lines = linesOf(text)
  const title = titleOf(lines, place.address?.code)
  const sections = title ? sectionsOf(lines, title.lineIndex) : undefined
  const { address, language, sha256, capturedOn } = place
  return { text, lines, address, title, sections, withheld, file: name, capturedOn, language, sha256, hinted, header: sections ? headerOf(sections.header) : undefined }
}

function seenIn(file: CapturedFile): Seen | Refused {
  const decoded = decode(file)
  if ('refused' in decoded) return decoded
  const html = isHtml(decoded.text) ? readHtml(decoded.text) : undefined
  if (html && 'tooMuch' in html) return { refused: `expected a saved page, got ${html.tooMuch}, which no page has. Save the page again.` }
  const raw = html?.text ?? decoded.text
  const even = evenText(raw)
  const noPage = whyNoPage(even)
  if (noPage) return { refused: noPage }
  const plain = withoutGlossaryHints(even)
  return { ...withhold(plain), hinted: plain !== even, ...(html?.address ? { address: html.address } : {}), ...(html?.language ? { language: html.language } : {}) }
}

/** Why a text can be none of one page, before anything goes through it. */
function whyNoPage(text: string): string | undefined {
  if (text === '') return 'expected a saved page with text on it, but a reader sees none. Save the page when it has loaded.'
  const lines = text.split('\n', mostLines + 1)
  if (text.length > longestText || lines.length > mostLines) return `expected a page of at most ${figure(longestText)} letters and ${figure(mostLines)} lines, got more. Save the one page alone.`
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  return longest > longestLine ? `expected lines of at most ${figure(longestLine)} letters, got one of ${figure(longest)}. Save the page with its line ends.` : undefined
}
