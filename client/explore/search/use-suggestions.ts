import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { SuggestionsDocument, type ThingType } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { groupSuggestions, type SuggestionGroup } from './suggestion-groups.ts'

interface Suggestions { readonly groups: readonly SuggestionGroup[]; readonly total: number; readonly asking: boolean; readonly failed: boolean }

const pause = 120

/** What the hub proposes for the text typed so far, asked when typing pauses; the last answer stays till the next is there. */
export function useSuggestions(typed: string, types?: readonly ThingType[]): Suggestions {
  const text = useSettled(typed.trim())
  const { apiLanguage } = useStandpoint()
  const { data, previousData, loading, error } = useQuery(SuggestionsDocument, { variables: { text, language: apiLanguage, ...(types && { types }) }, skip: text === '' })
  const answer = text === '' ? undefined : (data ?? previousData)
  return {
    groups: groupSuggestions(answer?.search.edges.map(({ node }) => node) ?? []),
    total: answer?.search.totalCount ?? 0,
    asking: loading || text !== typed.trim(),
    failed: error !== undefined,
  }
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
