import { useTranslation } from 'react-i18next'
import { graphAddress } from '../../addresses.ts'
import { SmallGraph } from '../../explore/canvas/small-graph.tsx'
import { NetherlandsMap } from '../../explore/map/netherlands-map.tsx'
import { peerPlaces } from '../../explore/peers/peer-places.ts'
import { codeOf, countLooks } from '../../explore/peers/peers.ts'
import { usePeersInWords } from '../../explore/peers/use-peers-in-words.ts'
import { Answer, type Asked } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import type { ShownMunicipality } from './shown-municipality.ts'
import type { Nearby } from './use-nearby.ts'

interface MunicipalityAsideProps {
  readonly municipality: ShownMunicipality
  readonly nearby: Asked<Nearby>
  readonly practice: string | null
  /** Whether anything is connected to it at all. */
  readonly connected: boolean
}

/** Where the municipality lies, with what is known of a chosen practice, and what it is connected to. */
export function MunicipalityAside({ municipality: { id, name }, nearby, practice, connected }: MunicipalityAsideProps) {
  const { t } = useTranslation()
  const { known } = usePeersInWords(true)
  return (
    <>
      <Card title={t('municipality.onMap')}>
        <Answer asked={nearby} lines={8}>
          {({ peers }) => (
            <NetherlandsMap
              label={practice ? t('municipality.mapLabelPractice', { name, said: known(countLooks(peers)) }) : t('municipality.mapLabel', { name })}
              places={peerPlaces(peers)}
              marked={codeOf(id)}
              asked={practice !== null}
            />
          )}
        </Answer>
      </Card>
      {connected && (
        <Card title={t('dossier.surroundings')}>
          <SmallGraph of={id} />
          <p className="verband-screen"><InternalLink to={graphAddress(id)}>{t('dossier.openGraph')}</InternalLink></p>
        </Card>
      )}
    </>
  )
}
