import { Label, Select } from './design-system.ts'
import './choice.css'

interface ChoiceProps {
  readonly name: string
  readonly label: string
  /** What choosing none means. */
  readonly any: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly onChoose: (value: string) => void
}

/** One of several, or any. A value of the address that is not among them stands there as it is, so that it is seen and can be taken away. */
export function Choice({ name, label, any, value, choices, onChoose }: ChoiceProps) {
  const known = value === '' || choices.some(([choice]) => choice === value)
  return (
    <div className="verband-choice">
      <Label htmlFor={name}>{label}</Label>
      <Select id={name} value={value} onChange={({ target }) => onChoose(target.value)}>
        <Select.Option value="">{any}</Select.Option>
        {!known && <Select.Option value={value}>{value}</Select.Option>}
        {choices.map(([choice, words]) => <Select.Option key={choice} value={choice}>{words}</Select.Option>)}
      </Select>
    </div>
  )
}
