import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/design-system.ts'
import type { Places } from '../model/layout.ts'
import { nodeName } from '../model/node-name.ts'
import { nearest, type Arrow } from '../model/nearest.ts'
import type { Scene } from '../model/scene.ts'
import { useSigma } from './use-sigma.ts'
import './graph-canvas.css'

interface GraphCanvasProps {
  readonly scene: Scene
  readonly places: Places
  readonly centres: readonly string[]
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
}

/** The drawn graph: choose with the mouse, or focus it and walk from node to node with the arrow keys. */
export function GraphCanvas({ scene, places, centres, selected, onSelect }: GraphCanvasProps) {
  const { t } = useTranslation()
  const { frame, sigma } = useSigma({ scene, places, centres, selected }, onSelect)
  const [drawable] = useState(() => document.createElement('canvas').getContext('webgl2') !== null)
  if (!drawable) return <p className="verband-notice">{t('graph.noWebgl')}</p>

  const onKeyDown = (event: KeyboardEvent): void => {
    const camera = sigma.current?.getCamera()
    if (event.key.startsWith('Arrow')) {
      const visible = Object.fromEntries(scene.nodes.flatMap(({ id }) => (places[id] ? [[id, places[id]]] : [])))
      onSelect(nearest(visible, selected ?? '', event.key as Arrow) ?? selected)
    } else if (event.key === '+') void camera?.animatedZoom()
    else if (event.key === '-') void camera?.animatedUnzoom()
    else if (event.key === '0') void camera?.animatedReset()
    else if (event.key === 'Escape') onSelect(null)
    else return
    event.preventDefault()
  }
  const chosen = scene.nodes.find(({ id }) => id === selected)
  const degree = scene.edges.filter(({ source, target }) => source === selected || target === selected).length
  return (
    <figure className="verband-canvas">
      <div className="verband-canvas__frame" role="application" tabIndex={0} aria-label={t('graph.canvas')} aria-describedby="canvas-keys" onKeyDown={onKeyDown} ref={frame} />
      <div className="verband-canvas__zoom verband-screen">
        <Button variant="secondary" aria-label={t('graph.zoomIn')} onClick={() => void sigma.current?.getCamera().animatedZoom()}>+</Button>
        <Button variant="secondary" aria-label={t('graph.zoomOut')} onClick={() => void sigma.current?.getCamera().animatedUnzoom()}>−</Button>
        <Button variant="secondary" onClick={() => void sigma.current?.getCamera().animatedReset()}>{t('graph.zoomReset')}</Button>
      </div>
      <figcaption id="canvas-keys" className="verband-soft verband-small">{t('graph.keys')}</figcaption>
      <p className="verband-hidden" role="status">{chosen && t('graph.chosen', { name: nodeName(chosen), type: t(`thingType.${chosen.type}`), count: degree })}</p>
    </figure>
  )
}
