import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Button, Label } from '../../ui/design-system.ts'
import type { Span } from './change-span.ts'

/** Chooses between which revisions, or since which day. */
export function SpanForm({ span: { since, day, until }, newest }: { readonly span: Span; readonly newest: number }) {
  const { t } = useTranslation()
  const [, setParams] = useSearchParams()
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const chosen = [['since', given.get('day') || given.get('since')], ['until', given.get('until')]] as const
    setParams((now) => {
      for (const [name, value] of chosen) if (typeof value === 'string' && value !== '') now.set(name, value); else now.delete(name)
      return now
    })
  }
  return (
    <form className="verband-span verband-screen" onSubmit={show}>
      <div><Label htmlFor="since">{t('changes.after')}</Label><input id="since" name="since" type="number" min={0} max={newest} defaultValue={since ?? ''} /></div>
      <div><Label htmlFor="until">{t('changes.until')}</Label><input id="until" name="until" type="number" min={1} max={newest} defaultValue={until ?? ''} placeholder={String(newest)} /></div>
      <div><Label htmlFor="day">{t('changes.day')}</Label><input id="day" name="day" type="date" defaultValue={day ?? ''} /></div>
      <Button variant="secondary" type="submit">{t('changes.show')}</Button>
    </form>
  )
}
