import { useTranslation } from 'react-i18next'
import type { Filters } from '../../explore/model/filters.ts'
import type { Scene } from '../../explore/model/scene.ts'
import { Label, Select } from '../../ui/design-system.ts'

interface YearRangeProps {
  readonly scene: Scene
  readonly from: number | null
  readonly to: number | null
  readonly onChange: (change: Partial<Filters>) => void
}

/** From which year to which; things without a year always stay. */
export function YearRange({ scene, from, to, onChange }: YearRangeProps) {
  const { t } = useTranslation()
  const years = [...new Set(scene.nodes.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
  if (years.length < 2) return null
  const bound = (id: 'from' | 'to', value: number | null) => (
    <>
      <Label htmlFor={`year-${id}`}>{t(id === 'from' ? 'graph.fromYear' : 'graph.toYear')}</Label>
      <Select id={`year-${id}`} value={value ?? ''} onChange={({ target }) => onChange({ [id]: target.value ? Number(target.value) : null })}>
        <Select.Option value="">{t('graph.anyYear')}</Select.Option>
        {years.map((year) => <Select.Option key={year} value={year}>{year}</Select.Option>)}
      </Select>
    </>
  )
  return <div className="verband-year-range">{bound('from', from)}{bound('to', to)}</div>
}
