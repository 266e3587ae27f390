import { Disclosure } from '../../ui/disclosure.tsx'
import '../../ui/check-list.css'

/** A value, in words, with how many there would be of it. */
export interface FacetValue { readonly value: string; readonly words: string; readonly count: number }

interface FacetProps {
  readonly title: string
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly moreWords: (count: number) => string
  readonly onTurn: (value: string) => void
}

/** How many values are in sight before the others are opened. */
const inSight = 6

/** The values of one condition, each with its count; the frequent ones in sight. */
export function Facet({ title, values, chosen, moreWords, onTurn }: FacetProps) {
  if (values.length === 0) return null
  const rest = values.slice(inSight)
  const items = (some: readonly FacetValue[]) => some.map(({ value, words, count }) => (
    <label key={value} className="verband-checks__item">
      <input type="checkbox" checked={chosen.includes(value)} onChange={() => onTurn(value)} />
      <span>{words}</span> <span className="verband-soft">{count}</span>
    </label>
  ))
  return (
    <fieldset className="verband-checks">
      <legend>{title}</legend>
      {items(values.slice(0, inSight))}
      {rest.length > 0 && <Disclosure summary={moreWords(rest.length)} open={rest.some(({ value }) => chosen.includes(value))}>{items(rest)}</Disclosure>}
    </fieldset>
  )
}
