import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dimensions, type ConditionName, type Conditions } from '../../explore/search/search-conditions.ts'
import type { Dimension, SearchResultsQuery } from '../../generated/operations.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Facet } from './facet.tsx'

interface FacetPanelProps {
  readonly facets: SearchResultsQuery['search']['facets']
  readonly conditions: Conditions
  readonly word: (name: ConditionName, value: string) => string
  readonly onTurn: (name: ConditionName, value: string) => void
}

/** What hits can be narrowed to, each value with how many there would be; open where there is room for it. */
export function FacetPanel({ facets, conditions, word, onTurn }: FacetPanelProps) {
  const { t } = useTranslation()
  const [roomy] = useState(() => window.matchMedia('(min-width: 960px)').matches)
  if (facets.length === 0) return null
  return (
    <div className="verband-found__facets verband-screen">
      <Disclosure summary={t('found.narrow')} open={roomy}>
        {(Object.keys(dimensions) as Dimension[]).map((dimension) => {
          const name = dimensions[dimension]
          const values = facets.filter((facet) => facet.dimension === dimension).map(({ value, count }) => ({ value, words: word(name, value), count }))
          return <Facet key={name} title={t(`found.facet.${name as Exclude<ConditionName, 'type'>}`)} values={values} chosen={conditions[name]} moreWords={(count) => t('found.more', { count })} onTurn={(value) => onTurn(name, value)} />
        })}
      </Disclosure>
    </div>
  )
}
