import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { Peer } from '../../explore/peers/peers.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

/** The municipalities of which nothing is known here, by name. Each has its page all the same. */
export function SilentList({ peers, open }: { readonly peers: readonly Peer[]; readonly open: boolean }) {
  const { t } = useTranslation()
  return (
    <Disclosure key={String(open)} open={open} summary={t('peers.silent', { count: peers.length })}>
      <ul className="verband-peers__silent">
        {peers.map(({ municipality }) => (
          <li key={municipality.id}>
            <InternalLink to={thingAddress(municipality.id)}><ThingName of={municipality} /></InternalLink>
            {municipality.validTo && <span className="verband-soft"> ({t('municipality.ended', { year: municipality.validTo })})</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
