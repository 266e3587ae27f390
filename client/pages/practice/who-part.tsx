import { useTranslation } from 'react-i18next'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { ParticipantGroup, ParticipantList } from '../../concepts/participation/participant-list.tsx'
import type { PracticeEngagement } from '../../explore/peers/use-engagements.ts'
import type { Stage } from '../../generated/operations.ts'
import { Answer, type Asked } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { useCountedInWords } from './use-counted-in-words.ts'
import { PracticeMap } from './practice-map.tsx'
import type { ShownPractice } from './shown-practice.ts'

interface WhoPartProps {
  readonly practice: ShownPractice
  readonly asked: Asked<readonly PracticeEngagement[]>
}

const stages: readonly Stage[] = ['ACTIVE', 'PILOT', 'CONSIDERED', 'ENDED', 'UNKNOWN']

/** Who does it, how far they are and how often, each with the source's words; what nobody knows stands beside what somebody counted. */
export function WhoPart({ practice: { id, findings }, asked }: WhoPartProps) {
  const { t } = useTranslation()
  const countedInWords = useCountedInWords()
  const nobodyKnows = findings.filter(({ kind }) => kind === 'UNKNOWN')
  return (
    <Part id="who" title={t('practicePage.who')} lead={t('practicePage.whoLead')}>
      <Answer asked={asked} lines={6}>
        {(engagements) => (
          <div className="verband-practice__who">
            <div className="verband-practice__bodies">
              {engagements.length === 0 && <Empty>{t('practicePage.nobody')}</Empty>}
              <p>{countedInWords(engagements).join(' ')}</p>
              <ByStage engagements={engagements} />
              {nobodyKnows.length > 0 && (
                <section>
                  <Heading level={3}>{t('practicePage.nobodyKnows')}</Heading>
                  <FindingList findings={nobodyKnows} plain />
                </section>
              )}
            </div>
            <PracticeMap practice={id} engagements={engagements} />
          </div>
        )}
      </Answer>
    </Part>
  )
}

/** First those who do it, by how far they are; then those who take part in another way. */
function ByStage({ engagements }: { readonly engagements: readonly PracticeEngagement[] }) {
  const { t } = useTranslation()
  const doers = engagements.filter(({ role }) => role === 'PRACTITIONER').sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
  return (
    <div>
      {stages.map((stage) => <ParticipantGroup key={stage} title={t(`stage.${stage}`)} participants={doers.filter((one) => (one.stage ?? 'UNKNOWN') === stage)} />)}
      <ParticipantList participants={engagements.filter(({ role }) => role !== 'PRACTITIONER')} />
    </div>
  )
}
