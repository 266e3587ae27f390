import { expect, test } from 'vitest'
import { runTool } from './run-tool.ts'

interface Rule { readonly name: string; readonly comment: string }
interface Summary { readonly totalCruised: number; readonly violations: readonly Violation[]; readonly ruleSetUsed: { readonly forbidden: readonly Rule[] } }
interface Violation { readonly from: string; readonly to: string; readonly rule: { readonly name: string }; readonly cycle?: readonly { readonly name: string }[] }

const { output } = await runTool('dependency-cruiser/bin/dependency-cruise.mjs', 'server', 'client', 'schema', 'tests', '--config', '.dependency-cruiser.cjs', '--output-type', 'json')
const { summary } = JSON.parse(output) as { readonly summary: Summary }

const told = ({ from, to, cycle }: Violation): string => (cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`)

test('the imports of all files are looked at', () => {
  expect(summary.totalCruised).toBeGreaterThan(250)
})

test.each(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]))('imports keep the rule %s', (name, comment) => {
  expect(summary.violations.filter(({ rule }) => rule.name === name).map(told), comment).toEqual([])
})
