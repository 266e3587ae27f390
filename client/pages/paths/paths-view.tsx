import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphAddress } from '../../addresses.ts'
import { pathRows } from '../../explore/paths/path-rows.ts'
import { PathRail } from '../../explore/paths/path-rail.tsx'
import { PathTable } from '../../explore/paths/path-table.tsx'
import { type PathEnd, type ShownPath, stopsOf } from '../../explore/paths/shown-path.ts'
import { PathsDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Button } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import type { PathState } from './use-path-state.ts'

interface PathsViewProps {
  readonly from: PathEnd
  readonly to: PathEnd
  readonly state: PathState
  readonly change: (values: Readonly<Record<string, string | null>>) => void
  readonly title: string
  readonly revision: number
}

/** The ways between two things, most telling first, drawn or as a table; or that there is none. */
export function PathsView({ from, to, state, change, title, revision }: PathsViewProps) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const variables = { from: from.id, to: to.id, maxLength: state.longest, language: apiLanguage }
  const asked = useQuery(PathsDocument, { variables })
  return (
    <Answer asked={asked} lines={8}>
      {({ paths }) => (
        <>
          <p className="verband-path-sum" role="status">{paths.length > 0 ? t('paths.found', { count: paths.length }) : t('paths.none', { count: state.longest, from: from.name, to: to.name })}</p>
          {paths.length === 0 && <NoPath from={from} to={to} />}
          {paths.length > 0 && (
            <div className="verband-path-forms verband-screen" role="group" aria-label={t('graph.form')}>
              <Button variant="secondary" aria-pressed={!state.asTable} onClick={() => change({ view: null })}>{t('graph.asDrawing')}</Button>
              <Button variant="secondary" aria-pressed={state.asTable} onClick={() => change({ view: 'table' })}>{t('graph.asTable')}</Button>
            </div>
          )}
          {state.asTable && paths.length > 0 ? <PathTable paths={paths} /> : paths.map((path, place) => <Way key={path.sentence} path={path} number={place + 1} />)}
          <ViewTools name={`paths-${from.id}-${to.id}`.replaceAll(/[^A-Za-z0-9-]+/g, '-')} title={title} revision={revision} rows={pathRows(paths)} operation={{ document: PathsDocument, variables }} />
        </>
      )}
    </Answer>
  )
}

/** Says plainly that nothing was found, that this is not the last word, and what to do. */
function NoPath({ from, to }: Pick<PathsViewProps, 'from' | 'to'>) {
  const { t } = useTranslation()
  return (
    <>
      <Empty>{t('paths.noneWhy')}</Empty>
      <p><InternalLink to={graphAddress(from.id)}>{t('paths.around', { name: from.name })}</InternalLink> · <InternalLink to={graphAddress(to.id)}>{t('paths.around', { name: to.name })}</InternalLink></p>
    </>
  )
}

function Way({ path, number }: { readonly path: ShownPath; readonly number: number }) {
  const { t, i18n } = useTranslation()
  const between = stopsOf(path).slice(1, -1).map((stop) => (stop.__typename === 'Commitment' ? stop.code : stop.name))
  const via = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(between)
  return (
    <Part id={`way-${number}`} title={between.length > 0 ? t('paths.via', { via }) : t('paths.direct')} count={t('graph.steps', { count: path.length })}>
      <PathRail path={path} />
      <p><CopyButton text={path.citation} label={t('paths.copy')} /></p>
    </Part>
  )
}
