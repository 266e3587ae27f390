import { useCallback, useEffect, useState } from 'react'
import type { Asked } from '../../ui/answer.tsx'
import { drawOutlines, type Drawing } from './drawing.ts'
import { fetchOutlines } from './outlines.ts'

let drawing: Promise<Drawing> | undefined

/** The drawn country: outlines are fetched and projected once, whoever asks; after a failure they can be asked for again. */
export function useDrawing(): Asked<Drawing> {
  const [asked, setAsked] = useState<{ readonly data?: Drawing; readonly error?: Error }>({})
  const ask = useCallback(() => {
    drawing ??= fetchOutlines().then(drawOutlines)
    drawing.then((data) => setAsked({ data }), (error: Error) => {
      drawing = undefined
      setAsked({ error })
    })
  }, [])
  useEffect(ask, [ask])
  return { data: asked.data, error: asked.error, refetch: ask }
}
