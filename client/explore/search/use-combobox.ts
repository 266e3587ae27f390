import { useState, type KeyboardEvent } from 'react'
import type { ThingType } from '../../generated/operations.ts'
import { nextPlace } from './next-place.ts'
import type { SuggestionGroup } from './suggestion-groups.ts'
import { useSuggestions } from './use-suggestions.ts'

/** The state of a search box: what is typed, what is proposed for it, and which proposal is pointed at. */
export interface Combobox {
  readonly typed: string
  readonly groups: readonly SuggestionGroup[]
  readonly total: number
  readonly asking: boolean
  readonly failed: boolean
  readonly shown: boolean
  readonly active: number
  /** The id of the thing pointed at. */
  readonly pointed: string | undefined
  readonly type: (text: string) => void
  readonly close: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Types, opens, walks and closes as the combobox pattern has it. */
export function useCombobox(initial: string, types?: readonly ThingType[]): Combobox {
  const [typed, setTyped] = useState(initial)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(open ? typed : '', types)
  const flat = suggestions.groups.flatMap((group) => group.suggestions)
  const shown = open && typed.trim() !== ''
  const close = (): void => {
    setOpen(false)
    setActive(-1)
  }
  const type = (text: string): void => {
    setTyped(text)
    setOpen(true)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step && !(event.key === 'Escape' && shown)) return
    event.preventDefault()
    if (!step) return close()
    setOpen(true)
    setActive((at) => nextPlace(at, step, flat.length))
  }
  return { ...suggestions, typed, shown, active, pointed: shown ? flat[active]?.id : undefined, type, close, onKeyDown }
}
