import type { Row } from '../../ui/tools/table-file.ts'
import type { Scene } from '../model/scene.ts'

/** The edges of a scene as rows, with the names of their ends. */
export function edgeRows({ nodes, edges }: Scene): readonly Row[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  return edges.map(({ id, source, target, kind, label, asserter, modality, status }) => ({
    id, kind, label, source, sourceLabel: labels.get(source) ?? null, target, targetLabel: labels.get(target) ?? null, asserter, modality, status,
  }))
}
