import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** After going to another page the focus is at its beginning, so that keyboard and screen reader are where the eye is. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
