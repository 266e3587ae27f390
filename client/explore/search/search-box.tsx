import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { graphAddress, searchAddress, thingAddress } from '../../addresses.ts'
import { keepStandpoint } from '../../standpoint.ts'
import { Button } from '../../ui/design-system.ts'
import { nextPlace } from './next-place.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { useSuggestions } from './use-suggestions.ts'
import './search-box.css'

interface SearchBoxProps {
  readonly initial?: string
  readonly large?: boolean
  /** Whether a proposal opens the graph around a thing instead of its page. */
  readonly toGraph?: boolean
}

/** One box that finds anything: proposals by type as one types, all by keyboard (the combobox pattern). */
export function SearchBox({ initial = '', large = false, toGraph = false }: SearchBoxProps) {
  const { t } = useTranslation()
  const id = useId()
  const go = useGo()
  const [typed, setTyped] = useState(initial)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { groups, total, asking, failed } = useSuggestions(open ? typed : '')
  const flat = groups.flatMap(({ suggestions }) => suggestions)
  const shown = open && typed.trim() !== ''

  const leave = (address: string): void => {
    setOpen(false)
    setActive(-1)
    go(address)
  }
  const choose = (id: string): void => leave(toGraph ? graphAddress(id) : thingAddress(id))
  const submit = (): void => {
    const chosen = flat[active]
    if (shown && chosen) choose(chosen.id)
    else if (typed.trim()) leave(searchAddress(typed.trim()))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setOpen(true)
      setActive((at) => nextPlace(at, step, flat.length))
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    }
  }
  return (
    <search className={`verband-search${large ? ' verband-search--large' : ''}`}>
      <form
        onSubmit={(event) => { event.preventDefault(); submit() }}
        onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) setOpen(false) }}
      >
        <label className="verband-hidden" htmlFor={`${id}-input`}>{t('search.label')}</label>
        <input
          id={`${id}-input`}
          className="verband-search__input"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={({ target }) => { setTyped(target.value); setOpen(true); setActive(-1) }}
          onKeyDown={onKeyDown}
        />
        <Button variant={large ? 'primary' : 'secondary'} type="submit">{t('search.button')}</Button>
        <SuggestionList id={id} groups={groups} active={active} shown={shown} onChoose={choose} />
        <p className={shown && flat.length === 0 ? 'verband-search__nothing' : 'verband-hidden'} role="status">{shown ? message() : ''}</p>
      </form>
    </search>
  )

  function message(): string {
    if (failed) return t('failed.title')
    if (asking && flat.length === 0) return t('waiting')
    return flat.length > 0 ? t('search.found', { count: total }) : t('search.nothing', { text: typed.trim() })
  }
}

function useGo(): (address: string) => void {
  const navigate = useNavigate()
  const [params] = useSearchParams()
  return (address) => void navigate(keepStandpoint(address, params))
}
