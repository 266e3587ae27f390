import { useTranslation } from 'react-i18next'
import type { Asserter, ClaimStatus, ThingType } from '../../generated/operations.ts'
import { countValues, type Filters } from '../../explore/model/filters.ts'
import type { GraphState } from '../../explore/model/graph-address.ts'
import type { Scene } from '../../explore/model/scene.ts'
import { useKindWord } from '../../explore/table/use-kind-word.ts'
import { Button } from '../../ui/design-system.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { YearRange } from './year-range.tsx'

interface FilterPanelProps {
  readonly scene: Scene
  readonly state: GraphState
  readonly change: (change: Partial<GraphState>) => void
}

const none: Filters = { kinds: [], asserters: [], statuses: [], types: [], from: null, to: null }

/** What may be seen: by kind, asserter, status, type and year, each with how many there are. */
export function FilterPanel({ scene, state: { filters, withRejected }, change }: FilterPanelProps) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  const set = (part: Partial<Filters>): void => change({ filters: { ...filters, ...part } })
  return (
    <div className="verband-screen">
      <CheckList title={t('graph.kind')} counts={countValues(scene.edges, ({ kind }) => kind)} word={kindWord} off={filters.kinds} onChange={(kinds) => set({ kinds })} />
      <CheckList title={t('graph.asserter')} counts={countValues(scene.edges, ({ asserter }) => asserter)} word={(asserter) => t(`asserter.${asserter as Asserter}`)} off={filters.asserters} onChange={(asserters) => set({ asserters })} />
      <CheckList title={t('graph.status')} counts={countValues(scene.edges, ({ status }) => status)} word={(status) => t(`claimStatus.${status as ClaimStatus}`)} off={filters.statuses} onChange={(statuses) => set({ statuses })} />
      <CheckList title={t('graph.type')} counts={countValues(scene.nodes, ({ type }) => type)} word={(type) => t(`thingType.${type as ThingType}`)} off={filters.types} onChange={(types) => set({ types })} />
      <YearRange scene={scene} from={filters.from} to={filters.to} onChange={set} />
      <p>
        <Button variant="tertiary" aria-pressed={withRejected} onClick={() => change({ withRejected: !withRejected })}>{withRejected ? t('connections.hideRejected') : t('connections.showRejected')}</Button>
        {JSON.stringify(filters) !== JSON.stringify(none) && <Button variant="tertiary" onClick={() => change({ filters: none })}>{t('graph.noFilters')}</Button>}
      </p>
    </div>
  )
}
