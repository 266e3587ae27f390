import type { Marks, Yardstick } from './evaluate.ts'

const columns: readonly (readonly [title: string, cell: (marks: Marks) => string])[] = [
  ['scorer', ({ name }) => name],
  ['topics nDCG@10', ({ ndcg }) => number(ndcg)], ['topics P@5', ({ precision }) => number(precision)],
  ['lineage MRR', ({ lineage }) => number(lineage)], ['lineage in first 5', ({ lineageAt5 }) => number(lineageAt5)],
  ['clusters MRR', ({ clusters }) => number(clusters)], ['own text in another language MRR', ({ languages }) => number(languages)],
]

const number = (value: number | null): string => (value === null ? '-' : value.toFixed(3))

/** The marks as a table, with what they rest on. */
export function tableOf(marks: readonly Marks[], { documents, lineage, clusters, translations }: Yardstick): string {
  const rows = [columns.map(([title]) => title), ...marks.map((one) => columns.map(([, cell]) => cell(one)))]
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
  const basis = `${documents.length - translations.length} commitments; ${marks[0]?.queries ?? 0} with a topic that others share (topics on at most 60); ${lineage.length} known continuations; ${clusters.length} pairs reviewed together; ${translations.length} texts in another language.`
  return [...lines, '', basis, 'Shared topics are a weak sign and nobody\'s judgement of overlap.'].join('\n')
}
