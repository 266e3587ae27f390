import { useTranslation } from 'react-i18next'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { dateInWords, periodInWords, type Extent } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Empty } from '../../ui/empty.tsx'
import { Evidence } from '../source/evidence.tsx'
import { span, stretchOf, years } from './time-line.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './milestone-list.css'

type Milestone = NonNullable<CommitmentDossierQuery['commitment']>['milestones'][number]

/** What was promised, step by step, each with its dates in words and on one line of time. */
export function MilestoneList({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const { t } = useTranslation()
  const whole = span(milestones)
  const silent = milestones.every(({ result }) => result === null)
  return (
    <div className="verband-milestones">
      {silent && <Empty>{t('milestone.noResults')}</Empty>}
      {whole && <Years whole={whole} />}
      <ol className="verband-milestones__list">
        {milestones.map((milestone) => <MilestoneItem key={milestone.id} milestone={milestone} whole={whole} silent={silent} />)}
      </ol>
    </div>
  )
}

const Years = ({ whole }: { readonly whole: Extent }) => (
  <div className="verband-milestones__years" aria-hidden="true">
    {years(whole).map((year) => <span key={year}>{year}</span>)}
  </div>
)

interface MilestoneItemProps {
  readonly milestone: Milestone
  readonly whole: Extent | undefined
  /** Whether it was said already that no milestone has a result. */
  readonly silent: boolean
}

function MilestoneItem({ milestone, whole, silent }: MilestoneItemProps) {
  const { t } = useTranslation()
  const { label, text, textLanguage, target, targetLanguage, result, resultLanguage, evidence, id } = milestone
  return (
    <li className="verband-milestone" id={id}>
      <div>
        <p>{label && <strong className="verband-code">{label} </strong>}<OwnLanguage language={textLanguage}>{text}</OwnLanguage></p>
        <Dates milestone={milestone} />
        {target && <p className="verband-small">{t('punctuation.label', { words: t('milestone.target') })} <OwnLanguage language={targetLanguage}>{target}</OwnLanguage></p>}
        {result && <p className="verband-small">{t('punctuation.label', { words: t('milestone.result') })} <OwnLanguage language={resultLanguage}>{result}</OwnLanguage></p>}
        {!result && !silent && <p className="verband-soft verband-small">{t('milestone.noResult')}</p>}
        <Evidence passages={[evidence]} of={label ?? <OwnLanguage language={textLanguage} plain>{text}</OwnLanguage>} />
      </div>
      {whole && <Bar milestone={milestone} whole={whole} />}
    </li>
  )
}

function Dates({ milestone: { start, end, due } }: { readonly milestone: Milestone }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const words = [
    start && end && periodInWords(start, end, language),
    start && !end && t('milestone.from', { date: dateInWords(start, language) }),
    !start && end && t('milestone.until', { date: dateInWords(end, language) }),
    due.length > 0 && t('milestone.due', { count: due.length, dates: due.map((date) => dateInWords(date, language)).join(', ') }),
  ].filter(Boolean)
  return <p className="verband-soft verband-small">{words.length > 0 ? words.join(' · ') : t('milestone.noDate')}</p>
}

/** Shows nothing that the dates in words do not say. */
function Bar({ milestone: { start, end, due }, whole }: { readonly milestone: Milestone; readonly whole: Extent }) {
  const run = stretchOf(start, end, whole)
  return (
    <div className="verband-milestone__bar" aria-hidden="true" style={{ '--years': years(whole).length } as object}>
      {run && <span className="verband-milestone__run" style={{ insetInlineStart: `${run.left}%`, inlineSize: `${run.width}%` }} />}
      {due.map((date) => {
        const at = stretchOf(date, date, whole)
        return at && <span key={date} className="verband-milestone__due" style={{ insetInlineStart: `${at.left}%`, inlineSize: `${at.width}%` }} />
      })}
    </div>
  )
}
