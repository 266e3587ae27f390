import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { Evidence } from '../../concepts/source/evidence.tsx'
import { toneOf } from '../../concepts/source/tone.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { formOf, nodeColour, strokeOf } from '../controllers/appearance.ts'
import { usePalette } from '../controllers/use-palette.ts'
import { type PathEnd, type ShownPath, type ShownStep, stopsOf, thingTypeOf } from './shown-path.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import './path-rail.css'

/** A way as it is drawn: a line from thing to thing, and at each stretch who says so, in which words. */
export function PathRail({ path }: { readonly path: ShownPath }) {
  const [start, ...stops] = stopsOf(path)
  return (
    <ol className="verband-rail">
      {start && <Stop thing={start} />}
      {path.steps.map((step, place) => (
        <Fragment key={step.id}>
          <Stretch step={step} />
          {stops[place] && <Stop thing={stops[place]} />}
        </Fragment>
      ))}
    </ol>
  )
}

function Stop({ thing }: { readonly thing: PathEnd }) {
  const { t } = useTranslation()
  const palette = usePalette()
  const type = thingTypeOf(thing)
  const fill = nodeColour(type, palette)
  return (
    <li className="verband-rail__stop">
      <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        {formOf(type) === 'disc' ? <circle r="8" fill={fill} /> : <rect x="-6.5" y="-6.5" width="13" height="13" fill={fill} transform={formOf(type) === 'diamond' ? 'rotate(45)' : undefined} />}
      </svg>
      <p>
        <InternalLink to={thingAddress(thing.id)}>{thing.__typename === 'Commitment' && <span className="verband-code">{thing.code} </span>}<ThingName of={thing} /></InternalLink>{' '}
        <span className="verband-soft verband-small">{t(`thing.${thing.__typename}`)}</span>
      </p>
    </li>
  )
}

/** The line is solid where somebody states it, dashed where it is possible, dotted where it is computed; the sentence says the same. */
function Stretch({ step }: { readonly step: ShownStep }) {
  const tone = step.asserter ? toneOf(step.asserter) : undefined
  return (
    <li className={`verband-rail__stretch verband-rail__stretch--${strokeOf(step)}${tone ? ` verband-rail__stretch--${tone}` : ''}`}>
      <p>{step.sentence}</p>
      <Evidence passages={step.evidence} {...(tone && { tone })} of={step.sentence} />
    </li>
  )
}
