import { useTranslation } from 'react-i18next'
import type { ConditionName } from '../../explore/search/search-conditions.ts'
import { useKindWord } from '../../explore/table/use-kind-word.ts'
import type { SearchResultsQuery, ThingType } from '../../generated/operations.ts'

/** Words for a value of a condition: a thing by its name as soon as that is known, and what nobody knows as it stands in the address. */
export function useConditionWords(answer: SearchResultsQuery | undefined): (name: ConditionName, value: string) => string {
  const { i18n } = useTranslation()
  const kindWord = useKindWord()
  const names = new Map([
    ...(answer?.search.facets ?? []).map(({ value, label }) => [value, label] as const),
    ...(answer?.chosen ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  ])
  return (name, value) => {
    if (name === 'type') return i18n.t(`thingType.${value as ThingType}`, { defaultValue: value })
    return name === 'link' ? kindWord(value) : (names.get(value) ?? value)
  }
}
