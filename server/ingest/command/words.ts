import type { FileReport, Report } from './report.ts'

const shown = 10

/** The report for people: file by file, then what it came to, then what to do next. */
export function inWords(report: Report): string {
  const { counts, revisions, dryRun } = report
  const written = dryRun ? 'nothing was written (dry run)' : revisions.length === 0 ? 'nothing new: the graph stays as it is' : `revision ${revisions.length > 1 ? `${revisions[0]} to ` : ''}${revisions.at(-1)}`
  return [
    ...report.files.flatMap(linesOf), '',
    `${counts.new} statements new, ${counts.changed} changed, ${counts.ended} ended, ${counts.unchanged} unchanged; ${written}`,
    `${counts.conflicting} properties on which sources disagree, among the things that were touched`,
    `${counts.withheld} pieces of personal data withheld; ${counts.notUnderstood} things not understood`,
    ...report.importIds.map((id) => `import ${id}`),
    `took ${(report.milliseconds / 1000).toFixed(1)} s, with ${Math.round(report.peakMemory / 1_000_000)} MB of memory at the most`, '',
    report.nextStep,
  ].join('\n')
}

const states: Readonly<Record<FileReport['state'], string>> = {
  NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged', SUPERSEDED: 'older than a capture that is there: its text, tags and ratings were added', PARTLY: 'read in part', REFUSED: 'REFUSED',
}

function linesOf(file: FileReport): readonly string[] {
  const about = file.rows === undefined ? (file.commitments ?? []).join(', ') : `${file.rows} rows`
  const head = [`${file.file}: ${states[file.state]}`, file.form, about, file.withheld > 0 ? `${file.withheld} withheld` : ''].filter(Boolean).join(', ')
  const rest = file.notUnderstood.slice(0, shown).map(({ line, what, reason }) => `    line ${line}: ${[what && `"${what}"`, reason].filter(Boolean).join(': ')}`)
  const more = file.notUnderstood.length + (file.more ?? 0) - rest.length
  return [head, ...(file.refused ? [`    ${file.refused}`] : []), ...rest, ...(more > 0 ? [`    ... and ${more} more that were not understood${file.notUnderstood.length > shown ? ' (--json lists them)' : ''}`] : [])]
}

/** What a person may want to do now. */
export function nextStepOf(report: Omit<Report, 'nextStep'>): string {
  const { outcome, dryRun, files } = report
  const codes = [...new Set(files.flatMap(({ commitments }) => commitments ?? []))]
  if (outcome === 'REFUSED') return 'Nothing was read. Correct what is said above, then try again.'
  if (dryRun) return 'Run it again without --dry-run to keep this.'
  if (outcome === 'PARTLY') return 'The rest is in the graph. Correct what is said above and give the same files again: what is there stays as it is.'
  return codes.length > 0 ? `Look at /commitment/${codes[0]}, or at /changes.` : 'Look at /changes.'
}
