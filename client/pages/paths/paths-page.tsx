import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { PathEnd } from '../../explore/paths/shown-path.ts'
import { PathEndsDocument, type PathEndsQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { PathForm } from './path-form.tsx'
import { PathsView } from './paths-view.tsx'
import { usePathState } from './use-path-state.ts'
import './paths.css'

/** How are two things connected? Ways between them in sentences, each with its evidence. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [state, change] = usePathState()
  const { from, to } = state
  const asked = useQuery(PathEndsDocument, { variables: { ids: [from, to].flatMap((id) => id ?? []), language: apiLanguage } })
  const known = new Map((asked.data?.nodes ?? []).filter(isThing).map((thing) => [thing.id, thing] as const))
  const ends: readonly (PathEnd | undefined)[] = [from, to].map((id) => known.get(id ?? ''))
  const [start, end] = ends
  const title = start && end ? t('paths.titleFor', { from: start.name, to: end.name }) : t('paths.title')
  return (
    <Sheet title={title}>
      <SheetHead>
        <Heading level={1}>{title}</Heading>
        <p>{t('paths.lead')}</p>
      </SheetHead>
      <PathForm state={state} change={change} ends={ends} />
      <Answer asked={asked} lines={4}>
        {({ revision }) => {
          const missing = [from, to].filter((id) => id && !known.has(id))
          if (missing.length > 0) return <Empty>{t('paths.unknown', { id: missing.join(', ') })}</Empty>
          if (!start || !end) return <Empty>{t('paths.choose')}</Empty>
          if (start.id === end.id) return <Empty>{t('paths.same', { name: start.name })}</Empty>
          return <PathsView from={start} to={end} state={state} change={change} title={title} revision={revision.number} />
        }}
      </Answer>
    </Sheet>
  )
}

const isThing = (node: PathEndsQuery['nodes'][number]): node is PathEnd => node !== null && 'name' in node
