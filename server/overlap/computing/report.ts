import type { RunReport } from './run.ts'

/** What a run came to, in words. */
export function reportInWords({ run, added, retired, compared, incremental, unchanged }: RunReport): string {
  const texts = `${run.commitments} commitments, ${run.withText} of them with more than a title`
  const method = run.model ? `by ${run.method}` : `by ${run.method}, without a sentence model`
  if (unchanged) return `Nothing to compute: nothing has changed since run ${run.id} (${texts}, ${method}).`
  return [
    `Computed overlap ${method}: ${texts}.`,
    `${compared} of them compared with all${incremental ? '; the others stand as they were' : ''}.`,
    `${run.links} links: ${run.likely} likely, ${run.possible} possible, the rest the nearest few. ${added} added or changed, ${retired} ended.`,
    `Run ${run.id}. What is computed is proposed: nobody has judged it.`,
  ].join('\n')
}
