/** Digits that a spreadsheet keeps; what it writes beyond them is its own arithmetic. */
const digitsKept = 10
const damaged = /^\d+\.\d{11,}$/

/**
 * The number of a commitment as its plan has it, as text: "4.0999999999999996" is a spreadsheet's 4.1, "1.1." is 1.1; letters and levels (1a, B.1.A, 4-(a))
 * stay as they are. Nothing for a text without letter or digit.
 */
export function commitmentNumberOf(text: string): string | undefined {
  const number = text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/\.$/, '')
  if (!/[\p{L}\p{N}]/u.test(number)) return undefined
  return damaged.test(number) ? String(Number(Number(number).toFixed(digitsKept))) : number
}
