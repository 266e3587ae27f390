import './choice.css'

interface TextChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
}

/** A word to narrow a list by, as one types. */
export const TextChoice = ({ name, label, value, onType }: TextChoiceProps) => (
  <div className="verband-choice">
    <label className="ams-label" htmlFor={name}>{label}</label>
    <input id={name} className="verband-choice__text" type="text" autoComplete="off" spellCheck={false} value={value} onChange={({ target }) => onType(target.value)} />
  </div>
)
