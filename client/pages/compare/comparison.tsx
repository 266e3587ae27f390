import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { AssessmentList } from '../../concepts/assessment/assessment-list.tsx'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { ParticipationDoubt } from '../../concepts/participation/participation-facts.tsx'
import { periodInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { alsoIn, type Compared, likeness } from './compared.ts'
import { SideBySide } from './side-by-side.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

/** Commitments side by side: what they are, their topics, who takes part, how each was rated on its own scale, and what came of it. */
export function Comparison({ commitments }: { readonly commitments: readonly Compared[] }) {
  const { t } = useTranslation()
  const shared = (idsOf: IdsOf): boolean => commitments.some((one) => idsOf(one).some((id) => alsoIn(id, one, commitments, idsOf).length > 0))
  return (
    <>
      <Facts commitments={commitments} />
      <SideBySide id="topics" title={t('part.topics')} lead={t(shared(topicsOf) ? 'compare.shared' : 'compare.nothingShared')} commitments={commitments} cell={(one) => <Topics one={one} all={commitments} />} />
      <SideBySide id="participants" title={t('part.participants')} lead={t(shared(bodiesOf) ? 'compare.shared' : 'compare.nothingShared')} commitments={commitments} cell={(one) => <Participants one={one} all={commitments} />} />
      <SideBySide id="assessments" title={t('part.assessments')} lead={t('compare.scales')} commitments={commitments} cell={({ assessments }) => (assessments.length > 0 ? <AssessmentList assessments={assessments} /> : <Empty>{t('compare.notRated')}</Empty>)} />
      <SideBySide id="findings" title={t('compare.findings')} commitments={commitments} cell={({ findings }) => (findings.length > 0 ? <FindingList findings={findings} /> : <Empty>{t('peers.outcomeNotSaid')}</Empty>)} />
    </>
  )
}

/** Title, member, plan with number, and time; each says whether it is the same for all. */
function Facts({ commitments }: { readonly commitments: readonly Compared[] }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const times = ({ start, end }: Compared): string | null => periodInWords(start, end, language) || null
  return (
    <>
      <SideBySide id="titles" title={t('compare.titles')} commitments={commitments} cell={(commitment) => <p className="verband-compare__name"><ThingName of={commitment} /></p>} />
      <SideBySide id="plans" title={t('thing.ActionPlan')} alike={likeness(commitments.map(({ plan }) => plan.id))} commitments={commitments} cell={({ plan, member, planNumber }) => (
        <>
          <p><InternalLink to={thingAddress(plan.id)}><ThingName of={plan} /></InternalLink> <span className="verband-soft">{planNumber ? t('compare.number', { number: planNumber }) : t('compare.noNumber')}</span></p>
          <p className="verband-small"><InternalLink to={thingAddress(member.id)}><ThingName of={member} /></InternalLink></p>
        </>
      )} />
      <SideBySide id="times" title={t('compare.times')} alike={likeness(commitments.map(times))} commitments={commitments} cell={(one) => <p>{times(one) ?? t('compare.unknown')}</p>} />
    </>
  )
}

type IdsOf = (commitment: Compared) => readonly string[]

const topicsOf: IdsOf = ({ topics }) => topics.map(({ topic }) => topic.id)

const bodiesOf: IdsOf = ({ participants }) => participants.map(({ institution }) => institution.id)

interface CellProps { readonly one: Compared; readonly all: readonly Compared[] }

function Topics({ one, all }: CellProps) {
  const { t } = useTranslation()
  const topics = [...new Map(one.topics.map(({ topic }) => [topic.id, topic])).values()]
  if (topics.length === 0) return <Empty>{t('compare.noTopics')}</Empty>
  return <ul className="verband-compare__list">{topics.map((topic) => <li key={topic.id}><InternalLink to={thingAddress(topic.id)}><ThingName of={topic} /></InternalLink> <Also codes={alsoIn(topic.id, one, all, topicsOf)} /></li>)}</ul>
}

function Participants({ one, all }: CellProps) {
  const { t } = useTranslation()
  if (one.participants.length === 0) return <Empty>{t('compare.nobody')}</Empty>
  return (
    <ul className="verband-compare__list">
      {one.participants.map((participation) => (
        <li key={participation.id}>
          <InternalLink to={thingAddress(participation.institution.id)}><ThingName of={participation.institution} /></InternalLink> <span className="verband-soft verband-small">{t(`role.${participation.role}`)}</span>{' '}
          <ParticipationDoubt participation={participation} />{' '}
          <Also codes={alsoIn(participation.institution.id, one, all, bodiesOf)} />
        </li>
      ))}
    </ul>
  )
}

/** Marks what stands in others too. */
function Also({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation()
  return codes.length > 0 && <Tag tone="editor">{t('compare.alsoIn', { codes: codes.join(', ') })}</Tag>
}
