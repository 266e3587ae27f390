/** Whether two of some values differ. What comes again is looked at once: among thousands that agree few are to be held against each other. */
export function someTwo(values: readonly string[], differ: (one: string, other: string) => boolean): boolean {
  const each = [...new Set(values)]
  return each.some((one, at) => each.slice(at + 1).some((other) => differ(one, other)))
}
