import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { PracticeNamesDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { practicesNamedIn } from './practices-named-in.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

/** The practices that a draft names, each with a way to who already does it. They are looked up here: no text is sent for it. */
export function NamedPractices({ text }: { readonly text: string }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const { data } = useQuery(PracticeNamesDocument, { variables: { language: apiLanguage } })
  const named = practicesNamedIn(text, data?.practices.edges.map(({ node }) => node) ?? [])
  if (named.length === 0) return null
  return (
    <Part id="practices" title={t('draft.practices')} lead={t('draft.practicesLead')}>
      <ul>{named.map((practice) => <li key={practice.id}><InternalLink to={thingAddress(practice.id)}><ThingName of={practice} /></InternalLink></li>)}</ul>
    </Part>
  )
}
