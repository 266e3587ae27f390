import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** A link to a part of a page finds it only once the part is there. */
export function useScrollToPart(there: boolean): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (!there || !hash) return
    const part = document.getElementById(decodeURIComponent(hash.slice(1)))
    part?.scrollIntoView()
    part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [there, hash])
}
