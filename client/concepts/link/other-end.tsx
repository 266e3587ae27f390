import { useTranslation } from 'react-i18next'
import { useScaleWords } from '../assessment/scale-words.ts'
import type { LinkEdge } from './link-groups.ts'

/** What one wants to know of the commitment at the other end: where it stands, who leads it, what came of it. */
export function OtherEnd({ node }: { readonly node: LinkEdge['node'] }) {
  const { t } = useTranslation()
  const { valueWord } = useScaleWords()
  const leads = node.participants.filter(({ role }) => role === 'LEAD')
  const outcomes = node.assessments.filter(({ state }) => state === 'RATED')
  const facts = [
    node.planNumber ? t('commitment.numberInPlan', { number: node.planNumber, plan: `${node.plan.startYear}–${node.plan.endYear}` }) : `${node.plan.startYear}–${node.plan.endYear}`,
    ...leads.map(({ institution, standing }) => (standing === 'STATED' || standing === 'CONFIRMED' ? institution.name : `${institution.name} (${t(`standing.${standing}`)})`)),
    ...outcomes.map(({ indicator, value }) => `${t(`indicator.${indicator}`)}: ${valueWord(value)}`),
  ]
  return <p className="verband-soft verband-small">{facts.join(' · ')}</p>
}
