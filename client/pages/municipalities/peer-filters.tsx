import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { PeerState, usePeerState } from '../../explore/peers/use-peer-state.ts'
import type { ListedMunicipality } from '../../explore/peers/use-municipalities.ts'
import { PracticesDocument, TopicsDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Choice } from '../../ui/choice.tsx'
import { Button } from '../../ui/design-system.ts'
import { TextChoice } from '../../ui/text-choice.tsx'

interface PeerFiltersProps {
  readonly state: PeerState
  readonly set: ReturnType<typeof usePeerState>[1]
  readonly clear: () => void
  readonly municipalities: readonly ListedMunicipality[]
}

/** What is asked of the municipalities: a practice, a topic, a province, part of a name. */
export function PeerFilters({ state, set, clear, municipalities }: PeerFiltersProps) {
  const { t } = useTranslation()
  const { practices, topics } = useChoices()
  const provinces = [...new Set(municipalities.flatMap(({ province }) => province ?? []))].sort((a, b) => a.localeCompare(b, 'nl'))
  const ended = municipalities.filter(({ validTo }) => validTo !== null).length
  const asked = state.practice ?? state.topic ?? state.body ?? state.province ?? (state.text || (state.ended ? 'ended' : null))
  return (
    <search className="verband-peers__filters verband-screen">
      <Choice name="practice" label={t('thing.Practice')} any={t('peers.anyPractice')} value={keyOf(state.practice)} choices={practices} onChoose={(value) => set('practice', value)} />
      <Choice name="topic" label={t('thing.Topic')} any={t('peers.anyTopic')} value={keyOf(state.topic)} choices={topics} onChoose={(value) => set('topic', value)} />
      <Choice name="province" label={t('peers.province')} any={t('peers.anyProvince')} value={state.province ?? ''} choices={provinces.map((province) => [province, province])} onChoose={(value) => set('province', value)} />
      <Choice name="for" label={t('peers.comparedWith')} any={t('peers.withNone')} value={keyOf(state.body)} choices={municipalities.filter(({ validTo }) => validTo === null).map(({ id, name }) => [keyOf(id), name] as const).sort(byWords)} onChoose={(value) => set('for', value)} />
      <TextChoice name="q" label={t('peers.name')} value={state.text} onType={(value) => set('q', value)} />
      {ended > 0 && (
        <label className="verband-peers__ended verband-small">
          <input type="checkbox" checked={state.ended} onChange={({ target }) => set('ended', target.checked ? '1' : '')} /> {t('peers.withEnded', { count: ended })}
        </label>
      )}
      {asked !== null && <Button variant="tertiary" onClick={clear}>{t('graph.noFilters')}</Button>}
    </search>
  )
}

/** Practices with the number of municipalities in them, and topics that have any. */
function useChoices(): { readonly practices: readonly (readonly [string, string])[]; readonly topics: readonly (readonly [string, string])[] } {
  const { apiLanguage } = useStandpoint()
  const practices = useQuery(PracticesDocument, { variables: { language: apiLanguage, first: 80 } }).data?.practices.edges ?? []
  const topics = useQuery(TopicsDocument, { variables: { language: apiLanguage, first: 200 } }).data?.topics.edges ?? []
  return {
    practices: practices.map(({ node }) => {
      const count = new Set(node.engagements.edges.flatMap(({ node: { institution } }) => (institution.__typename === 'Municipality' ? [institution.id] : []))).size
      return [keyOf(node.id), `${node.name} (${count})`] as const
    }).sort(byWords),
    topics: topics.filter(({ node }) => node.municipalities.totalCount > 0).map(({ node }) => [keyOf(node.id), `${node.name} (${node.municipalities.totalCount})`] as const).sort(byWords),
  }
}

const byWords = ([, a]: readonly [string, string], [, b]: readonly [string, string]): number => a.localeCompare(b)

const keyOf = (id: string | null): string => id?.replace(/^\w+:/, '') ?? ''
