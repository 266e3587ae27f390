import { useSyncExternalStore } from 'react'
import type { Palette } from './appearance.ts'

const dark = '(prefers-color-scheme: dark)'
const names: Readonly<Record<keyof Palette, string>> = {
  paper: 'paper', ink: 'ink', soft: 'ink-soft', line: 'line', edge: 'edge', accent: 'accent',
  reviewer: 'reviewer', official: 'official', editor: 'editor', computed: 'computed',
}
const read = new Map<boolean, Palette>()

/** The colours in force; they change with the reader's light or dark. */
export function usePalette(): Palette {
  const isDark = useSyncExternalStore(listen, () => window.matchMedia(dark).matches)
  const known = read.get(isDark)
  if (known) return known
  const style = getComputedStyle(document.documentElement)
  const palette = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, style.getPropertyValue(`--verband-${name}`).trim()])) as unknown as Palette
  read.set(isDark, palette)
  return palette
}

function listen(changed: () => void): () => void {
  const query = window.matchMedia(dark)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
