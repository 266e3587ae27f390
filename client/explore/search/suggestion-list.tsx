import { useTranslation } from 'react-i18next'
import type { Suggestion, SuggestionGroup } from './suggestion-groups.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

interface SuggestionListProps {
  readonly id: string
  readonly groups: readonly SuggestionGroup[]
  readonly active: number
  readonly shown: boolean
  readonly onChoose: (id: string) => void
}

/** Proposals under the search box, grouped by type of thing. */
export function SuggestionList({ id, groups, active, shown, onChoose }: SuggestionListProps) {
  const { t } = useTranslation()
  const firstOf = (place: number): number => groups.slice(0, place).reduce((sum, { suggestions }) => sum + suggestions.length, 0)
  return (
    <ul id={`${id}-list`} className="verband-suggestions" role="listbox" aria-label={t('search.proposals')} hidden={!shown || groups.length === 0}>
      {groups.map(({ type, suggestions }, place) => (
        <li key={type} role="group" aria-labelledby={`${id}-${type}`}>
          <p id={`${id}-${type}`} className="verband-suggestions__type" role="presentation">{t(`thing.${type}`)}</p>
          <ul role="presentation" className="verband-suggestions__group">
            {suggestions.map((suggestion, offset) => {
              const at = firstOf(place) + offset
              return (
                <li
                  key={suggestion.id}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === active}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(suggestion.id)}
                >
                  <SuggestionWords suggestion={suggestion} />
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const SuggestionWords = ({ suggestion }: { readonly suggestion: Suggestion }) =>
  suggestion.__typename === 'Commitment' ? (
    <><strong className="verband-code">{suggestion.code}</strong> <ThingName of={suggestion} /> <span className="verband-soft">{suggestion.year}</span></>
  ) : (
    <ThingName of={suggestion} />
  )
