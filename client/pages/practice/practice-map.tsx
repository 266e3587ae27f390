import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { municipalitiesAddress } from '../../addresses.ts'
import { NetherlandsMap } from '../../explore/map/netherlands-map.tsx'
import { peerPlaces } from '../../explore/peers/peer-places.ts'
import { countLooks, peersOf } from '../../explore/peers/peers.ts'
import { byMunicipality, type PracticeEngagement } from '../../explore/peers/use-engagements.ts'
import { useMunicipalities, type ListedMunicipality } from '../../explore/peers/use-municipalities.ts'
import { usePeersInWords } from '../../explore/peers/use-peers-in-words.ts'
import { Answer } from '../../ui/answer.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'

interface PracticeMapProps {
  readonly practice: string
  readonly engagements: readonly PracticeEngagement[]
}

/** Where in the country it is done, and of how many municipalities nothing is known. */
export function PracticeMap({ practice, engagements }: PracticeMapProps) {
  const { t } = useTranslation()
  const asked = useMunicipalities()
  return (
    <div className="verband-practice__map">
      <Answer asked={asked} lines={8}>{(municipalities) => <Drawn municipalities={municipalities} engagements={engagements} />}</Answer>
      <p className="verband-screen"><InternalLink to={municipalitiesAddress({ practice })}>{t('practicePage.findPeers')}</InternalLink></p>
    </div>
  )
}

function Drawn({ municipalities, engagements }: { readonly municipalities: readonly ListedMunicipality[]; readonly engagements: readonly PracticeEngagement[] }) {
  const { t } = useTranslation()
  const { known, unknown } = usePeersInWords(true)
  const peers = useMemo(() => {
    const said = byMunicipality(engagements)
    return peersOf(municipalities.filter(({ id, validTo }) => validTo === null || said.has(id)), (id) => said.get(id) ?? [])
  }, [municipalities, engagements])
  const counts = countLooks(peers)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const said = `${known(counts)} ${t('peers.of', { count: total })}`
  return (
    <>
      <p><strong>{said}.</strong> {unknown(counts)}</p>
      <NetherlandsMap label={t('map.label', { said })} places={peerPlaces(peers)} />
    </>
  )
}
