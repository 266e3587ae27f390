import { useTranslation } from 'react-i18next'
import { ActivityList } from '../../concepts/activity/activity-list.tsx'
import { evidenceColumns } from '../../concepts/source/evidence-columns.ts'
import { CommitmentListing } from '../../explore/commitments/commitment-listing.tsx'
import { usePracticeEngagements } from '../../explore/peers/use-engagements.ts'
import { PracticeDocument } from '../../generated/operations.ts'
import type { ShownPractice } from './shown-practice.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { FindingsPart } from './findings-part.tsx'
import { PracticeHead } from './practice-head.tsx'
import { WhoPart } from './who-part.tsx'
import './practice.css'


/** The page of a practice; the answer first: who does it. */
export function PracticeView({ practice, revision }: { readonly practice: ShownPractice; readonly revision: number }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = usePracticeEngagements(practice.id)
  const { id, name, activities, commitments } = practice
  return (
    <Sheet title={name}>
      <PracticeHead practice={practice} />
      <WhoPart practice={practice} asked={asked} />
      <FindingsPart practice={practice} />
      <Part id="activities" title={t('practicePage.activities')}>
        {activities.length > 0 ? <ActivityList activities={activities} /> : <Empty>{t('practicePage.noActivities')}</Empty>}
      </Part>
      <Part id="commitments" title={t('practicePage.commitments')} lead={t('practicePage.commitmentsLead')}>
        {commitments.length > 0 ? <CommitmentListing acrossPlans commitments={commitments} /> : <Empty>{t('practicePage.noCommitments')}</Empty>}
      </Part>
      <ViewTools
        name={id.replace(':', '-')}
        title={name}
        revision={revision}
        rows={(asked.data ?? []).map(({ institution, role, stage, count, unit, asOf, standing, asWritten, note, evidence }) => ({ id: institution.id, name: institution.name, kind: institution.kind, role, stage, count, unit, asOf, standing, asWritten, note, ...evidenceColumns(evidence) }))}
        operation={{ document: PracticeDocument, variables: { id, language: apiLanguage } }}
      />
    </Sheet>
  )
}
