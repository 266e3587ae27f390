import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { graphAddress, searchAddress, thingAddress } from '../../addresses.ts'
import type { ThingType } from '../../generated/operations.ts'
import { Button } from '../../ui/design-system.ts'
import { useGo } from '../../ui/use-go.ts'
import { SearchStatus } from './search-status.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { useCombobox } from './use-combobox.ts'
import './search-box.css'

interface SearchBoxProps {
  readonly initial?: string
  readonly large?: boolean
  /** Whether a proposal opens the graph around a thing instead of its page. */
  readonly toGraph?: boolean
  /** What is looked for, where it is not anything. */
  readonly label?: string
  /** What to do with the thing chosen, instead of opening it; then pressing Enter takes the first proposal. */
  readonly onChoose?: (id: string) => void
  /** Of which types of things; of all unless told. */
  readonly types?: readonly ThingType[]
}

/** One box that finds anything: proposals by type as one types, all by keyboard (the combobox pattern). */
export function SearchBox({ initial = '', large = false, toGraph = false, label, onChoose, types }: SearchBoxProps) {
  const { t } = useTranslation()
  const id = useId()
  const go = useGo()
  const box = useCombobox(initial, types)
  const leave = (address: string): void => {
    box.close()
    go(address)
  }
  const choose = (thing: string): void => {
    if (!onChoose) return leave(toGraph ? graphAddress(thing) : thingAddress(thing))
    box.close()
    onChoose(thing)
  }
  const submit = (): void => {
    const first = onChoose && box.groups[0]?.suggestions[0]?.id
    if (box.pointed ?? first) choose(box.pointed ?? first ?? '')
    else if (onChoose) return
    else if (box.typed.trim()) leave(searchAddress(box.typed.trim()))
  }
  return (
    <search className={`verband-search${large ? ' verband-search--large' : ''}`}>
      <form
        onSubmit={(event) => { event.preventDefault(); submit() }}
        onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) box.close() }}
      >
        <label className={label ? 'ams-label verband-search__label' : 'verband-hidden'} htmlFor={`${id}-input`}>{label ?? t('search.label')}</label>
        <input
          id={`${id}-input`}
          className="verband-search__input"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          role="combobox"
          aria-expanded={box.shown && box.groups.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={box.pointed ? `${id}-${box.active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t(large ? 'search.placeholder' : 'search.placeholderShort')}
          value={box.typed}
          onChange={({ target }) => box.type(target.value)}
          onKeyDown={box.onKeyDown}
        />
        {!onChoose && <Button variant={large ? 'primary' : 'secondary'} type="submit">{t('search.button')}</Button>}
        <SuggestionList id={id} groups={box.groups} active={box.active} shown={box.shown} onChoose={choose} />
        <SearchStatus box={box} />
      </form>
    </search>
  )
}
