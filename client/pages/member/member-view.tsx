import { useTranslation } from 'react-i18next'
import { graphAddress, membersAddress } from '../../addresses.ts'
import { planCode } from '../../concepts/action-plan/plan-code.ts'
import { PlanList } from '../../concepts/action-plan/plan-list.tsx'
import { saidCount } from '../../concepts/action-plan/said-count.ts'
import { LastRead } from '../../concepts/source/last-read.tsx'
import { MemberDocument, type MemberQuery, type MemberQueryVariables } from '../../generated/operations.ts'
import { momentInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Figures } from '../../ui/figures.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Identity, Sheet, SheetHead } from '../../ui/sheet.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { Trail } from '../../ui/trail.tsx'
import { MemberPeersPart } from './member-peers-part.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

type Answered = MemberQuery & { readonly member: NonNullable<MemberQuery['member']> }

/** The page of a member. */
export function MemberView({ answer, variables }: { readonly answer: Answered; readonly variables: MemberQueryVariables }) {
  const { t } = useTranslation()
  const { member, revision } = answer
  const { name, prefix, local, plans } = member
  return (
    <Sheet title={name}>
      <SheetHead>
        <Trail steps={[[membersAddress, t('memberPage.members')]]} />
        <Heading level={1}><ThingName of={member} /></Heading>
        <Identity><Tag tone="code">{prefix}</Tag><span className="verband-soft">{t(local ? 'memberPage.local' : 'memberPage.country')}</span></Identity>
        <LastRead source={member.lastRead} />
      </SheetHead>
      <Part id="plans" title={t('planPage.plans')} lead={t('memberPage.plansLead')}>
        {plans.length > 0 ? <PlanList plans={plans} /> : <Empty>{t('planPage.noPlans')}</Empty>}
      </Part>
      <Held answer={answer} />
      <MemberPeersPart id={member.id} />
      <ViewTools
        name={`member-${prefix}`}
        title={name}
        revision={revision.number}
        rows={plans.map(({ id, name: plan, startYear, endYear, commitments, overlap }) => ({ code: planCode(id), plan, startYear, endYear, commitments: commitments.length, pairs: overlap.pairs, pairsKnown: overlap.cells.length }))}
        operation={{ document: MemberDocument, variables }}
      />
    </Sheet>
  )
}

/** What the graph holds of the member, measured by what sources say there is, and as of when. */
function Held({ answer: { member, commitments, links, asserted, judged, computed, revision } }: { readonly answer: Answered }) {
  const { t, i18n } = useTranslation()
  const { language } = useStandpoint()
  const number = new Intl.NumberFormat(i18n.language)
  const there = member.plans.reduce((sum, { findings, commitments: held }) => sum + Math.max(saidCount(findings) ?? 0, held.length), 0)
  const counted = member.plans.every(({ findings }) => saidCount(findings) !== null)
  const years = member.plans.flatMap(({ startYear, endYear }) => [startYear, endYear ?? startYear])
  return (
    <Part id="held" title={t('memberPage.held')}>
      <Figures figures={[[t('counted.actionPlans'), member.plans.length], [t('counted.commitments'), commitments.totalCount], [t('counted.links'), links.totalCount]]} />
      {years.length > 0 && <p>{t('memberPage.span', { from: Math.min(...years), to: Math.max(...years) })} {there > commitments.totalCount ? t('memberPage.missing', { there, count: commitments.totalCount }) : counted && t('memberPage.complete')}</p>}
      {!counted && <p>{t('memberPage.partial')}</p>}
      <p>{t('home.linksBy', { asserted: number.format(asserted.totalCount), editors: number.format(judged.totalCount), computed: number.format(computed.totalCount) })}</p>
      <p className="verband-soft">{t('home.fresh', { revision: revision.number, at: momentInWords(revision.at, language) })}</p>
      <p className="verband-screen"><InternalLink to={graphAddress(member.id)}>{t('dossier.openGraph')}</InternalLink></p>
    </Part>
  )
}
