import { evidenceColumns } from '../../concepts/source/evidence-columns.ts'
import type { Row } from '../../ui/tools/table-file.ts'
import type { ShownPath } from './shown-path.ts'

/** Ways as rows to take along, one for each step. */
export const pathRows = (paths: readonly ShownPath[]): readonly Row[] =>
  paths.flatMap(({ steps }, path) =>
    steps.map(({ from, to, kind, asserter, modality, status, sentence, evidence }, step) => ({
      path: path + 1, step: step + 1, from: from.id, fromName: from.name, kind, to: to.id, toName: to.name, asserter, modality, status, sentence, ...evidenceColumns(evidence),
    })))
