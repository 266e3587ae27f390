import { useTranslation } from 'react-i18next'
import { AssessmentList } from '../../concepts/assessment/assessment-list.tsx'
import { Disagreement } from '../../concepts/commitment/disagreement.tsx'
import { StatementList } from '../../concepts/commitment/statement-list.tsx'
import { MilestoneList } from '../../concepts/milestone/milestone-list.tsx'
import { ParticipantList } from '../../concepts/participation/participant-list.tsx'
import { ReferenceList } from '../../concepts/reference/reference-list.tsx'
import { SourceList } from '../../concepts/source/source-list.tsx'
import { TopicHistory } from '../../concepts/topic/topic-tags.tsx'
import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import type { Asked } from '../../ui/answer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { ConnectionsPart } from './connections-part.tsx'
import type { DossierCommitment } from './dossier-commitment.ts'
import { LineagePart } from './lineage-part.tsx'
import { numberingOf } from './part-counts.ts'
import { RecommendationsPart, ResultsPart } from './findings-parts.tsx'

interface DossierPartsProps {
  readonly commitment: DossierCommitment
  readonly links: Asked<readonly LinkEdge[]>
}

/** The parts of the dossier; the answer first: what connects. */
export function DossierParts({ commitment, links }: DossierPartsProps) {
  const { t } = useTranslation()
  const { milestones, participants, assessments, references, topics, conflicts, sources } = commitment
  const numbering = numberingOf(commitment)
  const open = references.filter(({ state }) => state === 'OPEN').length
  return (
    <>
      <ConnectionsPart commitment={commitment} links={links} />
      <Part id="promised" title={t('part.promised')} count={t('dossier.milestones', { count: milestones.length })}>
        <Disagreements on="milestones." among={conflicts} />
        {milestones.length > 0 ? <MilestoneList milestones={milestones} /> : <Empty>{t('empty.milestones')}</Empty>}
      </Part>
      <Part id="participants" title={t('part.participants')} lead={t('lead.participants')}>
        {participants.length > 0 ? <ParticipantList participants={participants} /> : <Empty>{t('empty.participants')}</Empty>}
      </Part>
      <Part id="assessments" title={t('part.assessments')} lead={t('lead.assessments')}>
        <Disagreements on="assessments." among={conflicts} />
        {assessments.length > 0 ? <AssessmentList assessments={assessments} /> : <Empty>{t('empty.assessments')}</Empty>}
      </Part>
      <RecommendationsPart commitment={commitment} />
      <LineagePart commitment={commitment} links={links} />
      <ResultsPart commitment={commitment} />
      <Part id="references" title={t('part.references')} count={open > 0 ? t('reference.open', { count: open }) : undefined} lead={t('lead.references')}>
        {references.length > 0 ? <ReferenceList references={references} /> : <Empty>{t('empty.references')}</Empty>}
      </Part>
      <Part id="topics" title={t('part.topics')} lead={t('lead.topics')}>
        {topics.length > 0 ? <TopicHistory tags={topics} /> : <Empty>{t('empty.topics')}</Empty>}
      </Part>
      <Part id="conflicts" title={t('part.conflicts')} lead={t('lead.conflicts')}>
        {conflicts.length > 0 ? <StatementList statements={startsFirst(conflicts).flatMap(({ statements }) => statements)} /> : <Empty>{t('empty.conflicts')}</Empty>}
      </Part>
      <Part id="numbering" title={t('part.numbering')} lead={t('lead.numbering')}>
        {numbering.length > 0 ? <StatementList statements={numbering} /> : <Empty>{t('empty.numbering')}</Empty>}
      </Part>
      <Part id="sources" title={t('part.sources')} lead={t('lead.sources')}>
        {sources.length > 0 ? <SourceList sources={sources} /> : <Empty>{t('empty.sources')}</Empty>}
      </Part>
    </>
  )
}

/** On what belongs to the commitment, where that is shown. */
const Disagreements = ({ on, among }: { readonly on: string; readonly among: DossierCommitment['conflicts'] }) =>
  among.filter(({ property }) => property.startsWith(on)).map((conflict) => <Disagreement key={conflict.property} conflict={conflict} />)

/** As the API has them, by name, an end would come before its start. */
const startsFirst = (conflicts: DossierCommitment['conflicts']): DossierCommitment['conflicts'] => [...conflicts].sort((a, b) => Number(b.property === 'start') - Number(a.property === 'start'))
