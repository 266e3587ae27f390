import { withoutContacts } from './contact-lines.ts'

/** Addresses of pages tell by their words of sites and folders. */
const addresses = /\b(?:https?:\/\/|www\.)\S+/g
/** Headings after which a commitment's own text begins, on pages of every language and layout, and in a row of the dataset. */
const beginning = /^\s*(description|descripción|beschrijving|omschrijving|full text:)\s*$/i
/** A row of the dataset begins with its first column; without running text it holds facts alone. */
const row = /^Commitment Unique Identifier: /
/** A line of the page's list of other commitments: a code, a year, a policy area. */
const listed = /^\s*[A-Z]{2,4}\d{4}\s*,\s*(19|20)\d\d\b/
/** Labels whose values are facts that the graph has as such; in a text they would make commitments alike that merely share a form. */
const labels = /^\s*(action plan|action plan cycle|status|lead institution|support institution\(s\)|policy areas|irm report|starred|early results|verifiable|relevant to ogp values|ambition|potential impact|completion|start date|end date|plan d['’]action|cycle du plan d['’]action|statut|institution principale|institution\(s\) d['’]appui|domaines politiques|plan de acción|ciclo del plan de acción|estado|institución principal|institución\(es\) de apoyo|áreas de política)\s*:/i

/** A commitment's own text out of a captured document: without the page around it, without its list of other commitments, which would lend it their titles, and without persons to ask. */
export function ownText(text: string): string {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => beginning.test(line)) + 1
  if (from === 0 && row.test(text)) return ''
  const own = lines.slice(from)
  const dropped = new Set<number>()
  own.forEach((line, place) => {
    if (labels.test(line)) dropped.add(place)
    if (!listed.test(line)) return
    dropped.add(place)
    const title = lastBefore(own, place)
    if (title >= 0) dropped.add(title)
  })
  return withoutContacts(own.filter((_, place) => !dropped.has(place))).join('\n').replace(addresses, ' ').trim()
}

/** The last line before a place that says anything. */
function lastBefore(lines: readonly string[], place: number): number {
  for (let at = place - 1; at >= 0 && at >= place - 3; at--) if (lines[at]!.trim()) return at
  return -1
}
