import { isOrdered } from './by-indicator.ts'
import { useScaleWords } from '../../i18n/use-scale-words.ts'
import type { AssessmentLineFragment } from '../../generated/operations.ts'
import './scale.css'

/** A scale with all its steps; the rated one is filled, and a scale nobody has rated on is hatched. */
export function Scale({ assessment }: { readonly assessment: AssessmentLineFragment }) {
  const { stepWord } = useScaleWords()
  const { scale, value, state } = assessment
  const chosen = (value ?? '').split(/\s*,\s*/)
  const rated = state === 'RATED'
  return (
    <ol className={`verband-scale${rated ? '' : ' verband-scale--silent'}${isOrdered(assessment) ? '' : ' verband-scale--unordered'}`}>
      {scale.map((step) => {
        const on = rated && chosen.includes(step)
        return <li key={step} aria-current={on || undefined}>{stepWord(step)}</li>
      })}
    </ol>
  )
}
