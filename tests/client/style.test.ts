import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync('client/ui/tokens.css', 'utf8')
const print = readFileSync('client/ui/print.css', 'utf8')
const door = readFileSync('client/ui/design-system.ts', 'utf8')

const coloursIn = (css: string): Readonly<Record<string, string>> => Object.fromEntries([...css.matchAll(/--verband-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]))
const [lightBlock = '', darkBlock = ''] = tokens.split('@media (prefers-color-scheme: dark)')
const schemes = { light: coloursIn(lightBlock), dark: coloursIn(darkBlock.split('@media print')[0] ?? ''), paper: coloursIn(print) }

/** Pairs of what is written and what it is written on. */
const pairs = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'reviewer', 'official', 'editor', 'computed', 'warning', 'wrong'].map((ink) => [ink, 'paper'] as const),
  ...['ink', 'ink-soft', 'accent', 'accent-strong'].map((ink) => [ink, 'tint'] as const),
  ...['reviewer', 'official', 'editor', 'computed', 'warning'].map((tone) => [tone, `${tone}-tint`] as const),
  ['ink', 'reviewer-mark'], ['ink', 'accent-tint'], ['ink', 'warning-tint'], ['ink-soft', 'warning-tint'], ['accent', 'warning-tint'], ['on-accent', 'accent'], ['on-accent', 'accent-strong'],
] as const

describe.each(Object.entries(schemes))('the colours of %s', (_, colours) => {
  test.each(pairs)('%s on %s can be read', (ink, ground) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test('edges of fields can be seen', () => {
    expect(contrast(colours.edge ?? '', colours.paper ?? '')).toBeGreaterThanOrEqual(3)
  })
})

test('light, dark and paper colour the same things', () => {
  expect(Object.keys(schemes.dark)).toEqual(Object.keys(schemes.light))
  expect(Object.keys(schemes.paper)).toEqual(Object.keys(schemes.light))
})

test('whatever value a component of the design system asks for is given', () => {
  const sheets = [...door.matchAll(/import '(@amsterdam\/design-system-css\/[^']+)'/g)].map(([, path]) => readFileSync(`node_modules/${path}`, 'utf8'))
  const asked = new Set(sheets.flatMap((css) => [...css.matchAll(/var\((--ams-[a-z0-9-]+)/g)].map(([, name]) => name ?? '')))
  const forMenus = /-with-menu-|-inverse-|-contrast-|--ams-icon-/
  expect([...asked].filter((name) => !forMenus.test(name) && !tokens.includes(`${name}:`))).toEqual([])
})

test('what of the design system is not open source stays outside', () => {
  expect(door).not.toMatch(/design-system-(tokens|assets|react-icons)|from '@amsterdam\/design-system-react'/)
})

/** The contrast of two colours as WCAG defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
