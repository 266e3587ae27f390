import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { commitmentAddress } from '../../addresses.ts'
import { LeadName } from '../../concepts/link/lead-name.tsx'
import { useCommitmentFacts } from '../../concepts/link/use-commitment-facts.ts'
import type { CommitmentLineFragment } from '../../generated/operations.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import './commitment-listing.css'

interface CommitmentListingProps<Line extends CommitmentLineFragment> {
  readonly commitments: readonly Line[]
  /** Whether they are of more than one plan, so that each says of which. */
  readonly acrossPlans?: boolean
  /** What else there is to say of one. */
  readonly more?: (commitment: Line) => ReactNode
}

/** Commitments one by one: number, code and title, who leads, what came of it or why that is not known. */
export const CommitmentListing = <Line extends CommitmentLineFragment>({ commitments, acrossPlans = false, more }: CommitmentListingProps<Line>) => (
  <ol className="verband-commitments">
    {commitments.map((commitment) => (
      <li key={commitment.id}>
        {!acrossPlans && <span className="verband-commitments__number">{commitment.planNumber ?? '–'}</span>}
        <span className="verband-commitments__code">{commitment.code}</span>
        <div>
          <InternalLink className="ams-link verband-commitments__title" to={commitmentAddress(commitment.code)}><ThingName of={commitment} /></InternalLink>
          <Facts commitment={commitment} acrossPlans={acrossPlans} />
          {more?.(commitment)}
        </div>
      </li>
    ))}
  </ol>
)

function Facts({ commitment, acrossPlans }: { readonly commitment: CommitmentLineFragment; readonly acrossPlans: boolean }) {
  const { t } = useTranslation()
  const { leadsOf, outcomesOf, silenceOf } = useCommitmentFacts()
  const { planNumber, plan } = commitment
  const leads = leadsOf(commitment)
  const outcomes = outcomesOf(commitment)
  return (
    <>
      {acrossPlans && <p className="verband-soft verband-small"><ThingName of={plan} />{planNumber && `, ${t('commitment.number', { number: planNumber })}`}</p>}
      <p className="verband-soft verband-small">{t('role.LEAD')}: {leads.length > 0 ? leads.map((lead, place) => <Fragment key={lead.institution.id}>{place > 0 && ', '}<LeadName lead={lead} /></Fragment>) : t('glance.noneNamed')}</p>
      <p className="verband-soft verband-small">{outcomes.length > 0 ? outcomes.join(' · ') : silenceOf(commitment)}</p>
    </>
  )
}
