import { layOut, type Places } from './layout.ts'
import type { Scene } from './scene.ts'

/** What the page asks of the worker. */
export interface LayoutOrder { readonly order: number; readonly scene: Scene; readonly centres: readonly string[]; readonly known: Places }
/** What the worker answers. */
export interface LaidOut { readonly order: number; readonly places: Places }

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const laidOut: LaidOut = { order: data.order, places: layOut(data.scene, data.centres, data.known) }
  self.postMessage(laidOut)
})
