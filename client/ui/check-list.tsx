import './check-list.css'

interface CheckListProps {
  readonly title: string
  readonly counts: readonly (readonly [value: string, count: number])[]
  readonly word: (value: string) => string
  /** The values that are switched off. */
  readonly off: readonly string[]
  readonly onChange: (off: readonly string[]) => void
}

/** Values to switch on and off, each with how often it occurs. */
export function CheckList({ title, counts, word, off, onChange }: CheckListProps) {
  if (counts.length === 0) return null
  return (
    <fieldset className="verband-checks">
      <legend>{title}</legend>
      {counts.map(([value, count]) => (
        <label key={value} className="verband-checks__item">
          <input type="checkbox" checked={!off.includes(value)} onChange={({ target }) => onChange(target.checked ? off.filter((one) => one !== value) : [...off, value])} />
          <span>{word(value)}</span> <span className="verband-soft">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
