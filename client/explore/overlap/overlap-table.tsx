import { useTranslation } from 'react-i18next'
import { commitmentAddress } from '../../addresses.ts'
import type { CommitmentLineFragment } from '../../generated/operations.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { numberOf, type Pair } from './pairs.ts'
import { usePairWords } from './use-pair-words.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

interface OverlapTableProps {
  readonly pairs: readonly Pair[]
  readonly chosen: Pair | undefined
  readonly onChoose: (pair: Pair) => void
}

/** The same as the matrix, as a table that sorts. */
export function OverlapTable({ pairs, chosen, onChoose }: OverlapTableProps) {
  const { t } = useTranslation()
  const { nameOf, saidOf } = usePairWords()
  const end = (commitment: CommitmentLineFragment) => <InternalLink to={commitmentAddress(commitment.code)}><span className="verband-code">{commitment.code}</span> <ThingName of={commitment} /></InternalLink>
  return (
    <SortableTable
      name="pairs"
      caption={t('matrix.pairs', { count: pairs.length })}
      rows={pairs}
      rowKey={({ key }) => key}
      columns={[
        { key: 'pair', title: t('matrix.pair'), value: nameOf, cell: (pair) => <button type="button" className="verband-pair-choice" aria-pressed={pair === chosen} onClick={() => onChoose(pair)}>{nameOf(pair)}</button> },
        { key: 'a', title: t('matrix.one'), value: ({ a }) => numberOf(a), cell: ({ a }) => end(a) },
        { key: 'b', title: t('matrix.other'), value: ({ b }) => numberOf(b), cell: ({ b }) => end(b) },
        { key: 'said', title: t('matrix.said'), value: (pair) => (pair.known === 'unknown' ? null : saidOf(pair)), cell: (pair) => (pair.known === 'unknown' ? <span className="verband-soft">{saidOf(pair)}</span> : saidOf(pair)) },
        { key: 'score', title: t('matrix.score'), value: ({ score }) => score },
      ]}
    />
  )
}
