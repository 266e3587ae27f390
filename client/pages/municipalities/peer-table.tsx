import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { useExtentInWords } from '../../concepts/participation/participation-facts.tsx'
import { Evidence } from '../../concepts/source/evidence.tsx'
import type { Peer } from '../../explore/peers/peers.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

/** All municipalities of the question, those of which nothing is known among them. */
export function PeerTable({ peers }: { readonly peers: readonly Peer[] }) {
  const { t, i18n } = useTranslation()
  const extentOf = useExtentInWords()
  const number = new Intl.NumberFormat(i18n.language)
  const said = ({ engagements }: Peer): string => engagements.map((engagement) => [engagement.in?.name, extentOf(engagement)].filter(Boolean).join(': ')).join('; ')
  return (
    <div className="verband-peers__table">
      <SortableTable
        name="municipalities"
        caption={t('peers.caption', { count: peers.length })}
        rows={peers}
        rowKey={({ municipality }) => municipality.id}
        columns={[
          { key: 'name', title: t('thing.Municipality'), value: ({ municipality }) => municipality.name, cell: ({ municipality }) => <InternalLink to={thingAddress(municipality.id)}><ThingName of={municipality} /></InternalLink> },
          { key: 'province', title: t('peers.province'), value: ({ municipality }) => municipality.province },
          { key: 'inhabitants', title: t('peers.inhabitants'), value: ({ municipality }) => municipality.inhabitants, cell: ({ municipality: { inhabitants, inhabitantsYear } }) => inhabitants !== null && `${number.format(inhabitants)} (${inhabitantsYear})` },
          { key: 'look', title: t('peers.known'), value: ({ look }) => (look === null ? null : t(`look.${look}`)), cell: ({ look }) => t(`look.${look ?? 'unknown'}`) },
          { key: 'said', title: t('peers.what'), value: (peer) => said(peer) || null, cell: (peer) => <Said peer={peer} words={said(peer)} /> },
          { key: 'all', title: t('peers.inAll'), value: ({ municipality }) => municipality.participations.totalCount || null, cell: ({ municipality: { participations } }) => participations.totalCount || t('look.unknown') },
        ]}
      />
    </div>
  )
}

function Said({ peer: { municipality, engagements }, words }: { readonly peer: Peer; readonly words: string }) {
  if (engagements.length === 0) return '–'
  return <>{words} <Evidence passages={engagements.flatMap(({ evidence }) => evidence)} of={municipality.name} /></>
}
