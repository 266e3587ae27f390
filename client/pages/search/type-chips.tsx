import { useTranslation } from 'react-i18next'
import type { ThingType } from '../../generated/operations.ts'
import { Button } from '../../ui/design-system.ts'

const types: readonly ThingType[] = ['COMMITMENT', 'ACTION_PLAN', 'MEMBER', 'INSTITUTION', 'MUNICIPALITY', 'TOPIC', 'PRACTICE', 'ACTIVITY', 'SOURCE']

interface TypeChipsProps {
  readonly chosen: readonly string[]
  readonly onTurn: (type: ThingType) => void
}

/** Narrows hits to some types of things; none pressed means all. */
export function TypeChips({ chosen, onTurn }: TypeChipsProps) {
  const { t } = useTranslation()
  return (
    <div className="verband-found__types verband-screen" role="group" aria-label={t('search.only')}>
      {types.map((type) => <Button key={type} variant="secondary" aria-pressed={chosen.includes(type)} onClick={() => onTurn(type)}>{t(`thingType.${type}`)}</Button>)}
    </div>
  )
}
