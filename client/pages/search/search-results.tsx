import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'react-router'
import { conditionsAsked, conditionsIn, turned, unconditional, type ConditionName } from '../../explore/search/search-conditions.ts'
import { SearchResultsDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { ConditionSentence } from './condition-sentence.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { FoundTools } from './found-tools.tsx'
import { Hits } from './hits.tsx'
import { TypeChips } from './type-chips.tsx'
import { useConditionWords } from './use-condition-words.ts'

const page = 20

/** Hits, best first, page after page, with what they are narrowed to and can be narrowed to. */
export function SearchResults({ text }: { readonly text: string }) {
  const { apiLanguage } = useStandpoint()
  const [params, setParams] = useSearchParams()
  const conditions = conditionsIn(params)
  const variables = { text, ...conditionsAsked(conditions), language: apiLanguage, first: page }
  const asked = useQuery(SearchResultsDocument, { variables })
  // While the next answer comes the last one stays, so that nothing jumps under the hand that narrows.
  const data = asked.error ? undefined : (asked.data ?? asked.previousData)
  const word = useConditionWords(data)
  const turn = (name: ConditionName, value: string): void => setParams((now) => turned(now, name, value), { preventScrollReset: true })
  const clear = (): void => setParams(unconditional, { preventScrollReset: true })
  return (
    <>
      <TypeChips chosen={conditions.type} onTurn={(type) => turn('type', type)} />
      <ConditionSentence conditions={conditions} word={word} onRemove={turn} onClear={clear} />
      <Answer asked={{ ...asked, data }} lines={6}>
        {({ search }) => (
          <div className="verband-found__body" aria-busy={asked.data === undefined}>
            <FacetPanel facets={search.facets} conditions={conditions} word={word} onTurn={turn} />
            <div className="verband-found__list">
              <Hits text={text} found={search} narrowed={variables.types !== null || Object.keys(variables.filter).length > 0} onMore={() => void asked.fetchMore({ variables: { after: search.pageInfo.endCursor } })} />
              <FoundTools text={text} found={search} variables={variables} />
            </div>
          </div>
        )}
      </Answer>
    </>
  )
}
