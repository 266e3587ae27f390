import { useEffect, useState } from 'react'

/** The part of the page that is being read: the last whose beginning has passed the upper third of the window. */
export function useCurrentPart(parts: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(parts[0])
  const key = parts.join(' ')
  useEffect(() => {
    const look = (): void => {
      const passed = key.split(' ').filter((part) => (document.getElementById(part)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight / 3)
      setCurrent(passed.at(-1) ?? key.split(' ')[0])
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [key])
  return current
}
