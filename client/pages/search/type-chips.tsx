import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ThingType } from '../../generated/operations.ts'
import { Button } from '../../ui/design-system.ts'

const types: readonly ThingType[] = ['COMMITMENT', 'ACTION_PLAN', 'INSTITUTION', 'MUNICIPALITY', 'TOPIC', 'PRACTICE', 'ACTIVITY', 'SOURCE']

/** Narrows hits to some types of things; none pressed means all. */
export function TypeChips({ chosen }: { readonly chosen: readonly string[] }) {
  const { t } = useTranslation()
  const [, setParams] = useSearchParams()
  const turn = (type: ThingType): void =>
    setParams((now) => {
      const others = now.getAll('type').filter((one) => one !== type)
      now.delete('type')
      for (const one of chosen.includes(type) ? others : [...others, type]) now.append('type', one)
      return now
    })
  return (
    <div className="verband-found__types verband-screen" role="group" aria-label={t('search.only')}>
      {types.map((type) => <Button key={type} variant="secondary" aria-pressed={chosen.includes(type)} onClick={() => turn(type)}>{t(`thingType.${type}`)}</Button>)}
    </div>
  )
}
