import { useTranslation } from 'react-i18next'
import { plansAddress, thingAddress } from '../../addresses.ts'
import { planCode } from '../../concepts/action-plan/plan-code.ts'
import { planYears } from '../../concepts/action-plan/plan-years.ts'
import { saidCount } from '../../concepts/action-plan/said-count.ts'
import { LastRead } from '../../concepts/source/last-read.tsx'
import type { Plan } from '../../explore/overlap/pairs.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Identity, SheetHead } from '../../ui/sheet.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Trail } from '../../ui/trail.tsx'
import { neighboursOf } from './lineage.ts'
import { useReportName } from '../../i18n/use-report-name.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import '../../ui/notice.css'

/** What the plan is: whose, its code, how much of it the graph holds, who reported on it. */
export function PlanHead({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation()
  const reportName = useReportName()
  const { member, commitments } = plan
  const reports = [...new Set(commitments.flatMap(({ reports: named }) => named.flatMap(({ report }) => report ?? [])))]
  return (
    <SheetHead>
      <Trail steps={[[thingAddress(member.id), member.name, member.nameLanguage], [plansAddress(member.id), t('planPage.plans')]]} />
      <Heading level={1}><ThingName of={plan} /></Heading>
      <Identity>
        <Tag tone="code">{planCode(plan.id)}</Tag>
        <span className="verband-soft">{[t('planPage.count', { count: commitments.length }), plan.sequence && t('planPage.sequence', { sequence: plan.sequence, member: member.name })].filter(Boolean).join(' · ')}</span>
      </Identity>
      <p className="verband-soft verband-small">{reports.length > 0 ? t('planPage.reports', { reports: reports.map(reportName).join(', ') }) : t('planPage.noReports')}</p>
      <LastRead source={plan.lastRead} />
      <Missing plan={plan} />
      <Neighbours plan={plan} />
    </SheetHead>
  )
}

/** Says so when a source speaks of more commitments than the graph holds, or none says how many there are. */
function Missing({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation()
  const said = saidCount(plan.findings)
  if (said === null) return <p className="verband-notice">{t('planPage.partial')}</p>
  if (said <= plan.commitments.length) return null
  return <p className="verband-notice"><strong className="verband-warns">{t('planPage.missing', { said, count: plan.commitments.length })}</strong> {t('planPage.missingWhy')}</p>
}

/** The plans before and after, a click away. */
function Neighbours({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation()
  const { before, after } = neighboursOf(plan)
  if (!before && !after) return null
  return (
    <nav className="verband-plan__neighbours verband-screen" aria-label={t('planPage.neighbours')}>
      {before && <InternalLink to={thingAddress(before.id)}>← {planYears(before)}</InternalLink>}
      {after && <InternalLink to={thingAddress(after.id)}>{planYears(after)} →</InternalLink>}
    </nav>
  )
}
