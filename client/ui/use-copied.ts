import { useEffect, useState } from 'react'

/** Copies text, and remembers for a moment that it did. */
export function useCopied(): readonly [copied: boolean, copy: (text: string) => void] {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  return [copied, (text) => void copyText(text).then(() => setCopied(true))]
}

/** Pages served without TLS have no clipboard; there a selected text field does the work. */
async function copyText(text: string): Promise<void> {
  if ('clipboard' in navigator) return navigator.clipboard.writeText(text)
  const field = document.body.appendChild(Object.assign(document.createElement('textarea'), { value: text }))
  field.select()
  document.execCommand('copy')
  field.remove()
}
