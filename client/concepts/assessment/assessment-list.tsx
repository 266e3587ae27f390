import { useTranslation } from 'react-i18next'
import type { AssessmentLineFragment } from '../../generated/operations.ts'
import { Heading } from '../../ui/design-system.ts'
import { Evidence } from '../source/evidence.tsx'
import { byIndicator } from './by-indicator.ts'
import { Scale } from './scale.tsx'
import { useScaleWords } from '../../i18n/use-scale-words.ts'
import { useReportName } from '../../i18n/use-report-name.ts'
import './assessment-list.css'

/** Each assessment on the scale of its own report. There is no total: the scales do not add up. */
export function AssessmentList({ assessments }: { readonly assessments: readonly AssessmentLineFragment[] }) {
  const { t } = useTranslation()
  return (
    <ul className="verband-assessments">
      {byIndicator(assessments).map(([indicator, same]) => (
        <li key={indicator}>
          <Heading level={3}>{t(`indicator.${indicator}`)}</Heading>
          <div className="verband-assessments__same">
            {same.map((assessment) => <Assessed key={assessment.id} assessment={assessment} />)}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Assessed({ assessment }: { readonly assessment: AssessmentLineFragment }) {
  const { t } = useTranslation()
  const { valueWord } = useScaleWords()
  const reportName = useReportName()
  const { indicator, state, value, by, report, evidence } = assessment
  return (
    <div className="verband-assessments__scale">
      <Scale assessment={assessment} />
      {state === 'RATED' && assessment.scale.length === 0 && <p>{valueWord(value)}</p>}
      {state !== 'RATED' && <p className="verband-small">{t(`assessmentState.${state}`)}</p>}
      <p className="verband-soft verband-small">{report ? reportName(report) : t('assessment.noReport')} · {t('assessment.by', { who: t(`asserter.${by}`) })}</p>
      <Evidence passages={[evidence]} of={t(`indicator.${indicator}`)} />
    </div>
  )
}
