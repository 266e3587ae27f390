import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphAddress, thingAddress } from '../../addresses.ts'
import { useScaleWords } from '../../i18n/use-scale-words.ts'
import { Disagreement } from '../../concepts/commitment/disagreement.tsx'
import { SmallGraph } from '../../explore/canvas/small-graph.tsx'
import { PlanOverlapDocument, type ParticipationRole } from '../../generated/operations.ts'
import { periodInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import type { DossierCommitment } from '../../explore/dossier/dossier-commitment.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import './dossier-aside.css'

/** What one wants to see before reading on. */
export function DossierAside({ commitment }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  return (
    <div className="verband-aside">
      <Card title={t('dossier.glance')}><Glance commitment={commitment} /></Card>
      <Card title={t('dossier.surroundings')}>
        <SmallGraph of={commitment.id} />
        <p className="verband-screen"><InternalLink to={graphAddress(commitment.id)}>{t('dossier.openGraph')}</InternalLink></p>
      </Card>
      <PlanCard commitment={commitment} />
    </div>
  )
}

function Glance({ commitment: { start, end, conflicts, participants, statements } }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const { valueWord } = useScaleWords()
  const status = statements.find(({ property, preferred }) => property === 'status' && preferred)?.value
  return (
    <dl>
      <div>
        <dt>{t('glance.runs')}</dt>
        <dd>{periodInWords(start, end, language) || t('glance.datesUnknown')}</dd>
        {['start', 'end'].map((property) => <Disagreeing key={property} conflict={conflicts.find((conflict) => conflict.property === property)} />)}
      </div>
      {status && <div><dt>{t('glance.status')}</dt><dd>{valueWord(status)}</dd></div>}
      <Role role="LEAD" participants={participants} />
      <Role role="SUPPORT" participants={participants} />
      <div>
        <dt>{t('glance.civilSociety')}</dt>
        {participants.some(({ institution }) => institution.kind === 'CSO')
          ? participants.filter(({ institution }) => institution.kind === 'CSO').map(({ id, institution }) => <dd key={id}><InternalLink to={thingAddress(institution.id)}><ThingName of={institution} /></InternalLink></dd>)
          : <dd className="verband-soft">{t('glance.noCivilSociety')}</dd>}
      </div>
    </dl>
  )
}

const Disagreeing = ({ conflict }: { readonly conflict: DossierCommitment['conflicts'][number] | undefined }) => conflict && <dd className="verband-aside__conflict"><Disagreement conflict={conflict} /></dd>

function Role({ role, participants }: { readonly role: ParticipationRole; readonly participants: DossierCommitment['participants'] }) {
  const { t } = useTranslation()
  const these = participants.filter((participation) => participation.role === role)
  return (
    <div>
      <dt>{t(`role.${role}`)}</dt>
      {these.map(({ id, institution, standing }) => (
        <dd key={id}>
          <InternalLink to={thingAddress(institution.id)}><ThingName of={institution} /></InternalLink>
          {(standing === 'TO_BE_CONFIRMED' || standing === 'DOUBTFUL') && ` (${t(`standing.${standing}`)})`}
        </dd>
      ))}
      {these.length === 0 && <dd className="verband-soft">{t('glance.noneNamed')}</dd>}
    </div>
  )
}

function PlanCard({ commitment: { plan } }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(PlanOverlapDocument, { variables: { plan: plan.id, language: apiLanguage } })
  return (
    <Card title={plan.name}>
      <Answer asked={asked} lines={1}>
        {({ actionPlan }) => actionPlan && <p>{t('plan.overlap', actionPlan.overlap)} {t('plan.unknown', { count: actionPlan.overlap.pairs - actionPlan.overlap.judged })}</p>}
      </Answer>
    </Card>
  )
}
