import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { svgOf } from '../../explore/canvas/graph-svg.ts'
import { pngOf } from '../../explore/canvas/png-of.ts'
import { usePalette } from '../../explore/controllers/use-palette.ts'
import { sceneLimit } from '../../explore/controllers/use-scene.ts'
import type { GraphState } from '../../explore/model/graph-address.ts'
import { graphFileAddress, graphFormats } from '../../explore/model/graph-file-address.ts'
import type { Places } from '../../explore/model/layout.ts'
import type { Scene } from '../../explore/model/scene.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Button } from '../../ui/design-system.ts'
import { Failed } from '../../ui/failed.tsx'
import { pinnedAddress } from '../../ui/tools/pinned-address.ts'
import { download, save } from '../../ui/tools/table-file.ts'

interface GraphDownloadsProps {
  readonly name: string
  readonly title: string
  readonly revision: number
  readonly state: GraphState
  readonly scene: Scene
  readonly places: Places
}

/** The graph that is shown as a file for other programs, and the drawing as a picture. */
export function GraphDownloads({ name, title, revision, state, scene, places }: GraphDownloadsProps) {
  const { t } = useTranslation()
  const { apiLanguage, language, revision: pinned } = useStandpoint()
  const palette = usePalette()
  const [failed, setFailed] = useState(false)
  const drawn = (): string => svgOf({ scene, places, centres: state.of, palette, title, source: `Verband, ${t('revision.word')} ${revision}, ${pinnedAddress(window.location.href, language, revision)}` })
  const paint = (): void => {
    setFailed(false)
    pngOf(drawn()).then((picture) => save(`${name}.png`, picture), () => setFailed(true))
  }
  return (
    <section className="verband-graph__files verband-screen" aria-label={t('graph.files')}>
      <div className="verband-tools__row">
        {graphFormats.map((format) => <a key={format} className="ams-link" href={graphFileAddress(format, state, { limit: sceneLimit, language: apiLanguage, revision: pinned })} download>{t('graph.file', { format: format === 'json' ? 'JSON' : format === 'gexf' ? 'GEXF' : 'GraphML' })}</a>)}
        <Button variant="secondary" onClick={() => download(`${name}.svg`, 'image/svg+xml', drawn())}>SVG</Button>
        <Button variant="secondary" onClick={paint}>PNG</Button>
      </div>
      <p className="verband-soft verband-small">{t('graph.filesLead')}</p>
      {failed && <Failed onRetry={paint} />}
    </section>
  )
}
