import { useTranslation } from 'react-i18next'
import { useMunicipalities } from '../../explore/peers/use-municipalities.ts'
import { usePeerState } from '../../explore/peers/use-peer-state.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading, Paragraph } from '../../ui/design-system.ts'
import { PeerAnswer } from './peer-answer.tsx'
import { PeerFilters } from './peer-filters.tsx'
import './municipalities.css'

/** Who else does this? Municipalities by what they do, on a map, as a list and as a table. */
export function Component() {
  const { t } = useTranslation()
  const [state, set, clear] = usePeerState()
  const asked = useMunicipalities()
  return (
    <div className="verband-peers">
      <title>{`${t('peers.title')} · Verband`}</title>
      <header className="verband-peers__head">
        <Heading level={1}>{t('peers.title')}</Heading>
        <Paragraph>{t('peers.lead')}</Paragraph>
        <PeerFilters state={state} set={set} clear={clear} municipalities={asked.data ?? []} />
      </header>
      <Answer asked={asked} lines={8}>{(municipalities) => <PeerAnswer state={state} set={set} municipalities={municipalities} />}</Answer>
    </div>
  )
}
