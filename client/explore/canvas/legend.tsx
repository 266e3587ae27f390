import { useTranslation } from 'react-i18next'
import { LinkMark } from '../../concepts/link/link-mark.tsx'
import type { Asserter, Modality, ThingType } from '../../generated/operations.ts'
import { formOf, nodeColour } from '../controllers/appearance.ts'
import { usePalette } from '../controllers/use-palette.ts'
import './legend.css'

const lines: readonly (readonly [Asserter, Modality])[] = [['IRM', 'STATED'], ['IRM', 'POSSIBLE'], ['ACTION_PLAN', 'STATED'], ['EDITOR', 'STATED'], ['COMPUTED', 'POSSIBLE']]

/** What forms, colours and strokes mean. */
export function Legend({ types }: { readonly types: readonly ThingType[] }) {
  const { t } = useTranslation()
  return (
    <ul className="verband-legend" aria-label={t('graph.legend')}>
      {types.map((type) => <li key={type}><NodeMark type={type} /> {t(`thingType.${type}`)}</li>)}
      {lines.map(([asserter, modality]) => (
        <li key={`${asserter}${modality}`}>
          <LinkMark asserter={asserter} modality={modality} /> {asserter === 'COMPUTED' ? t('asserter.COMPUTED') : `${t(`asserter.${asserter}`)}, ${t(`modality.${modality}`)}`}
        </li>
      ))}
      <li><svg width="40" height="8" aria-hidden="true"><line x1="1" x2="39" y1="4" y2="4" stroke="var(--verband-edge)" /></svg> {t('graph.structure')}</li>
    </ul>
  )
}

function NodeMark({ type }: { readonly type: ThingType }) {
  const fill = nodeColour(type, usePalette())
  const form = formOf(type)
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      {form === 'disc' ? <circle r="6" fill={fill} /> : <rect x="-5" y="-5" width="10" height="10" fill={fill} transform={form === 'diamond' ? 'rotate(45)' : undefined} />}
    </svg>
  )
}
