import Graph from 'graphology'
import Sigma from 'sigma'
import { useEffect, useRef, type RefObject } from 'react'
import { usePalette } from '../controllers/use-palette.ts'
import { corneredNodeProgram } from './cornered-node.program.ts'
import { dashedEdgeProgram } from './dashed-edge.program.ts'
import { draw, type Drawing } from './drawing.ts'
import { labelDrawing, type Spot } from './label.ts'
import { NodeCircleProgram, EdgeRectangleProgram } from 'sigma/rendering'

/** From this width on, in pixels, whole names fit beside their nodes. */
const roomy = 600

interface SigmaInUse {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly sigma: RefObject<Sigma | null>
}

/** Keeps a sigma drawing in a frame: made once, filled again whenever what is to be drawn changes. */
export function useSigma(drawing: Omit<Drawing, 'palette' | 'narrow'>, onSelect: (id: string | null) => void): SigmaInUse {
  const palette = usePalette()
  const frame = useRef<HTMLDivElement>(null)
  const sigma = useRef<Sigma | null>(null)
  const latest = useRef({ palette, onSelect })
  useEffect(() => {
    latest.current = { palette, onSelect }
  }, [palette, onSelect])

  useEffect(() => {
    if (!frame.current) return
    const made = makeSigma(frame.current, () => latest.current.palette)
    made.on('clickNode', ({ node }) => latest.current.onSelect(node))
    made.on('clickEdge', ({ edge }) => latest.current.onSelect(edge))
    made.on('clickStage', () => latest.current.onSelect(null))
    sigma.current = made
    return () => {
      sigma.current = null
      made.kill()
    }
  }, [])

  const { scene, places, centres, selected } = drawing
  useEffect(() => {
    if (sigma.current) draw(sigma.current.getGraph(), { scene, places, centres, selected, palette, narrow: frame.current !== null && frame.current.clientWidth < roomy })
  }, [scene, places, centres, selected, palette])

  return { frame, sigma }
}

function makeSigma(frame: HTMLElement, palette: () => Drawing['palette']): Sigma {
  const labels = labelDrawing(palette, () => spotsOf(sigma))
  const sigma: Sigma = new Sigma(new Graph({ multi: true }), frame, {
    nodeProgramClasses: { disc: NodeCircleProgram, square: corneredNodeProgram(Math.PI / 4), diamond: corneredNodeProgram(0) },
    edgeProgramClasses: { line: EdgeRectangleProgram, dashed: dashedEdgeProgram(9, 6), dotted: dashedEdgeProgram(3, 5) },
    defaultDrawNodeLabel: labels.label,
    defaultDrawNodeHover: labels.ring,
    enableEdgeEvents: true,
    labelRenderedSizeThreshold: 6,
    labelDensity: 3,
    stagePadding: 48,
    minCameraRatio: 0.1,
    maxCameraRatio: 4,
    zIndex: true,
    allowInvalidContainer: true,
  })
  sigma.on('beforeRender', labels.newFrame)
  return sigma
}

/** Where the nodes of a drawing stand in its frame now. */
const spotsOf = (sigma: Sigma): readonly Spot[] =>
  sigma.getGraph().nodes().flatMap((node) => {
    const data = sigma.getNodeDisplayData(node)
    return data ? [{ ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) }] : []
  })
