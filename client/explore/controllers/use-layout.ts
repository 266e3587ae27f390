import { useEffect, useRef, useState } from 'react'
import type { LaidOut, LayoutOrder } from '../model/layout.worker.ts'
import type { Places } from '../model/layout.ts'
import type { Scene } from '../model/scene.ts'

/** Places for the nodes of a scene, worked out beside the page; while they come, the old ones stay. */
export function useLayout(scene: Scene, centres: readonly string[]): Places {
  const [places, setPlaces] = useState<Places>({})
  const worker = useRef<Worker | null>(null)
  const order = useRef(0)
  const centresKey = centres.join(' ')
  const known = useRef<{ readonly centres: string; readonly places: Places }>({ centres: '', places: {} })

  useEffect(() => {
    const started = new Worker(new URL('../model/layout.worker.ts', import.meta.url), { type: 'module' })
    worker.current = started
    started.addEventListener('message', ({ data }: MessageEvent<LaidOut>) => {
      if (data.order !== order.current) return
      known.current = { ...known.current, places: { ...known.current.places, ...data.places } }
      setPlaces(data.places)
    })
    return () => started.terminate()
  }, [])

  useEffect(() => {
    if (scene.nodes.length === 0) return
    if (known.current.centres !== centresKey) known.current = { centres: centresKey, places: {} }
    order.current += 1
    const ordered: LayoutOrder = { order: order.current, scene, centres: centresKey.split(' '), known: known.current.places }
    worker.current?.postMessage(ordered)
  }, [scene, centresKey])

  return places
}
