import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { useStatementWords } from '../../concepts/commitment/statement-words.ts'
import { useScaleWords } from '../../i18n/use-scale-words.ts'
import { useExtentInWords } from '../../concepts/participation/participation-facts.tsx'
import { toneOf } from '../../concepts/source/tone.ts'
import { useKindWord } from '../../explore/table/use-kind-word.ts'
import type { Asserter, AssessmentState, Indicator, ParticipationRole, Stage } from '../../generated/operations.ts'
import { dateInWords, periodInWords } from '../../i18n/partial-date.ts'
import { apiLanguage } from '../../i18n/languages.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { shownOf, type SourceClaim, textOf, valueOf } from './said.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** What one claim says, in one line: of what, what, and by whom where somebody asserts it. */
export function ClaimSentence({ claim }: { readonly claim: SourceClaim }) {
  switch (claim.kind) {
    case 'RECORD': return <RecordSentence claim={claim} />
    case 'PARTICIPATION': return <ParticipationSentence claim={claim} />
    case 'LINK': return <LinkSentence claim={claim} />
    case 'ASSESSMENT': return <AssessmentSentence claim={claim} />
    case 'FINDING': return <FindingSentence claim={claim} />
    case 'MILESTONE': return <MilestoneSentence claim={claim} />
    case 'REFERENCE': return <><Things things={claim.subjects} />: <q>{valueOf(claim, 'phrase')}</q>{claim.objects.length > 0 && <> → <Things things={claim.objects} /></>}</>
    case 'TOPIC_TAG': return <TagSentence claim={claim} />
  }
}

interface SentenceProps { readonly claim: SourceClaim }

/** Things by name, each leading to its page. */
const Things = ({ things }: { readonly things: SourceClaim['subjects'] }) =>
  things.map((thing, place) => (
    <Fragment key={thing.id}>
      {place > 0 && ', '}
      <InternalLink to={thingAddress(thing.id)}>{thing.__typename === 'Commitment' && <><span className="verband-code">{thing.code}</span> </>}<ThingName of={thing} /></InternalLink>
    </Fragment>
  ))

function RecordSentence({ claim }: SentenceProps) {
  const { propertyWord, valueWords, languageOf } = useStatementWords()
  return (
    <>
      <Things things={claim.subjects} />: {shownOf(claim).map(({ property, value }, place) => (
        <Fragment key={property}>{place > 0 && '; '}<span className="verband-soft">{propertyWord(property)}</span> <OwnLanguage language={languageOf(property)}>{valueWords(property, value)}</OwnLanguage></Fragment>
      ))}
    </>
  )
}

function ParticipationSentence({ claim }: SentenceProps) {
  const { t } = useTranslation()
  const extentOf = useExtentInWords()
  const count = valueOf(claim, 'count')
  const extent = extentOf({ stage: valueOf(claim, 'stage') as Stage | null, count: count === null ? null : Number(count), unit: valueOf(claim, 'unit'), asOf: valueOf(claim, 'asOf') })
  const standing = valueOf(claim, 'standing')
  return (
    <>
      <Things things={claim.subjects} /> <span className="verband-soft">{t(`role.${valueOf(claim, 'role') as ParticipationRole}`)}:</span> <Things things={claim.objects} />{extent && ` · ${extent}`}{' '}
      {(standing === 'TO_BE_CONFIRMED' || standing === 'DOUBTFUL') && <Tag tone="warning">{t(`standing.${standing}`)}</Tag>}
    </>
  )
}

function LinkSentence({ claim }: SentenceProps) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  const possible = valueOf(claim, 'modality') === 'POSSIBLE'
  return <><Things things={claim.subjects} /> <span className="verband-soft">{kindWord(valueOf(claim, 'kind') ?? '')}{possible && `, ${t('modality.POSSIBLE')}`}:</span> <Things things={claim.objects} /> <Who asserter={valueOf(claim, 'asserter')} /></>
}

function AssessmentSentence({ claim }: SentenceProps) {
  const { t } = useTranslation()
  const { valueWord } = useScaleWords()
  const value = valueOf(claim, 'value')
  const state = valueOf(claim, 'state') as AssessmentState
  return (
    <>
      <Things things={claim.subjects} />: <span className="verband-soft">{t(`indicator.${valueOf(claim, 'indicator') as Indicator}`)}</span>{' '}
      {value === null && state !== 'RATED' ? t(`assessmentState.${state}`) : valueWord(value)} <Who asserter={valueOf(claim, 'by')} />
    </>
  )
}

function FindingSentence({ claim }: SentenceProps) {
  return <><SaidText claim={claim} /> <Who asserter={valueOf(claim, 'by')} /> <span className="verband-soft"><Things things={[...claim.subjects, ...claim.objects]} /></span></>
}

function MilestoneSentence({ claim }: SentenceProps) {
  const { language } = useStandpoint()
  const when = periodInWords(valueOf(claim, 'start'), valueOf(claim, 'end') ?? valueOf(claim, 'due'), language)
  return <><Things things={claim.subjects} />: {valueOf(claim, 'label')} <SaidText claim={claim} />{when && <span className="verband-soft"> · {when}</span>}</>
}

function TagSentence({ claim }: SentenceProps) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const day = valueOf(claim, 'taggedOn')
  return <><Things things={claim.subjects} />: <Things things={claim.objects} /> <span className="verband-soft">{day ? t('topic.taggedOn', { days: dateInWords(day, language) }) : t('topic.dayUnknown')}</span></>
}

/** The claim's own text, in the reader's language or in another that there is. */
function SaidText({ claim }: SentenceProps) {
  const { language } = useStandpoint()
  const said = textOf(claim, 'text', language)
  return said && <OwnLanguage language={apiLanguage(said.language)}>{said.text}</OwnLanguage>
}

/** Who says it, in the form that everywhere stands for them. */
function Who({ asserter }: { readonly asserter: string | null }) {
  const { t } = useTranslation()
  return asserter && <Tag tone={toneOf(asserter as Asserter)}>{t(`asserter.${asserter as Asserter}`)}</Tag>
}
