import { sayingOf } from '../../concepts/link/saying.ts'
import { useCommitmentFacts } from '../../concepts/link/use-commitment-facts.ts'
import type { Pair, Plan } from '../../explore/overlap/pairs.ts'
import { usePairWords } from '../../explore/overlap/use-pair-words.ts'
import type { Row } from '../../ui/tools/table-file.ts'
import type { Lineage } from './lineage.ts'

/** The plan as rows: its commitments, every pair of them, what is said of the whole, and what came before and after. */
export function usePlanRows({ commitments, findings }: Plan, pairs: readonly Pair[], lineage: Lineage | undefined): readonly Row[] {
  const { leadsOf, outcomesOf, silenceOf } = useCommitmentFacts()
  const { saidOf } = usePairWords()
  const row = (part: string, code: string | null, other: string | null, what: string, text: string, by: string | null, documents: readonly string[] = []): Row => ({ part, code, other, what, text, by, documents: [...new Set(documents)].join(' | ') })
  return [
    ...commitments.map((line) => row('commitment', line.code, line.planNumber, line.name, (outcomesOf(line).length > 0 ? outcomesOf(line) : [silenceOf(line)]).join('; '), leadsOf(line).map(({ institution, doubt }) => `${institution.name}${doubt}`).join('; '))),
    ...pairs.map((pair) => row('pair', pair.a.code, pair.b.code, pair.known, saidOf(pair), [...new Set(pair.links.map(({ asserter }) => asserter))].join('; '), pair.links.flatMap(({ evidence }) => evidence.map(({ source }) => source.name)))),
    ...findings.map(({ kind, text, by, evidence }) => row('finding', null, null, kind, text, by, evidence.map(({ source }) => source.name))),
    ...[...(lineage?.before ?? []), ...(lineage?.after ?? [])].map(({ link, near, node, direction }) => row('lineage', near?.code ?? null, node.code, sayingOf(link.kind, direction), link.reasons.join(' '), link.asserter, link.evidence.map(({ source }) => source.name))),
  ]
}
