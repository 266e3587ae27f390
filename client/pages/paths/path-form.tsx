import { useTranslation } from 'react-i18next'
import type { PathEnd } from '../../explore/paths/shown-path.ts'
import { SearchBox } from '../../explore/search/search-box.tsx'
import { Button, Label, Select } from '../../ui/design-system.ts'
import '../../ui/choice.css'
import { lengths, type PathState } from './use-path-state.ts'

interface PathFormProps {
  readonly state: PathState
  readonly change: (values: Readonly<Record<string, string | null>>) => void
  readonly ends: readonly (PathEnd | undefined)[]
}

/** Both ends, each found as one types, and how many steps at the most. */
export function PathForm({ state: { from, to, longest }, change, ends: [start, end] }: PathFormProps) {
  const { t } = useTranslation()
  return (
    <div className="verband-path-form verband-screen">
      <SearchBox key={`from ${start?.name}`} initial={start?.name ?? ''} label={t('paths.from')} onChoose={(id) => change({ from: id })} />
      <SearchBox key={`to ${end?.name}`} initial={end?.name ?? ''} label={t('paths.to')} onChoose={(id) => change({ to: id })} />
      <div className="verband-choice verband-path-form__longest">
        <Label htmlFor="longest">{t('paths.longest')}</Label>
        <Select id="longest" value={longest} onChange={({ target }) => change({ longest: target.value })}>
          {lengths.map((length) => <Select.Option key={length} value={length}>{t('graph.steps', { count: length })}</Select.Option>)}
        </Select>
      </div>
      {from && to && <Button variant="secondary" onClick={() => change({ from: to, to: from })}>{t('paths.swap')}</Button>}
    </div>
  )
}
