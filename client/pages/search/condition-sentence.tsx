import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { conditionNames, type ConditionName, type Conditions } from '../../explore/search/search-conditions.ts'
import { Button } from '../../ui/design-system.ts'

interface ConditionSentenceProps {
  readonly conditions: Conditions
  readonly word: (name: ConditionName, value: string) => string
  readonly onRemove: (name: ConditionName, value: string) => void
  readonly onClear: () => void
}

/** What narrows the search as one sentence with its "and" and "or"; each value can be taken out of it. */
export function ConditionSentence({ conditions, word, onRemove, onClear }: ConditionSentenceProps) {
  const { t } = useTranslation()
  const given = conditionNames.filter((name) => conditions[name].length > 0)
  if (given.length === 0) return null
  return (
    <p className="verband-conditions">
      {t('found.only')}{' '}
      {given.map((name, place) => (
        <Fragment key={name}>
          {place > 0 && <>{t('found.and')} </>}
          {t(`found.condition.${name}`)}{' '}
          {conditions[name].map((value, index) => (
            <Fragment key={value}>
              {index > 0 && <>{t('found.or')} </>}
              <button type="button" className="verband-conditions__chip" title={t('found.remove', { words: word(name, value) })} onClick={() => onRemove(name, value)}>
                {word(name, value)} <span aria-hidden="true" className="verband-screen">×</span>
              </button>{' '}
            </Fragment>
          ))}
        </Fragment>
      ))}
      <Button className="verband-screen" variant="tertiary" onClick={onClear}>{t('found.clear')}</Button>
    </p>
  )
}
