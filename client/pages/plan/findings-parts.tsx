import { useTranslation } from 'react-i18next'
import { FindingList, notAlreadyFollowUps } from '../../concepts/finding/finding-list.tsx'
import type { Plan } from '../../explore/overlap/pairs.ts'
import type { FindingKind } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'

const elsewhere: readonly FindingKind[] = ['RECOMMENDATION', 'CARRY_OVER', 'NO_CARRY_OVER']

/** What is said of the plan as a whole: advice first, with what became of it, then wishes, policy and counts. */
export function FindingsParts({ plan: { findings } }: { readonly plan: Plan }) {
  const { t } = useTranslation()
  const recommendations = findings.filter(({ kind }) => kind === 'RECOMMENDATION')
  const others = notAlreadyFollowUps(findings).filter(({ kind }) => !elsewhere.includes(kind))
  return (
    <>
      <Part id="recommendations" title={t('part.recommendations')} lead={t('planPage.recommendationsLead')}>
        {recommendations.length > 0 ? <FindingList findings={recommendations} followUps plain /> : <Empty>{t('planPage.noRecommendations')}</Empty>}
      </Part>
      {others.length > 0 && (
        <Part id="findings" title={t('planPage.findings')}>
          <FindingList findings={others} followUps />
        </Part>
      )}
    </>
  )
}
