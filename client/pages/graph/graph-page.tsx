import { useTranslation } from 'react-i18next'
import { useGraphState } from '../../explore/controllers/use-graph-state.ts'
import { SearchBox } from '../../explore/search/search-box.tsx'
import { Heading, Paragraph } from '../../ui/design-system.ts'
import { GraphView } from './graph-view.tsx'
import './graph-page.css'

/** The graph around one or more things; without any it asks where to start. */
export function Component() {
  const { t } = useTranslation()
  const [state, change] = useGraphState()
  if (state.of.length > 0) return <GraphView state={state} change={change} />
  return (
    <div className="verband-graph-start">
      <title>{`${t('graph.title')} · Verband`}</title>
      <Heading level={1}>{t('graph.title')}</Heading>
      <Paragraph>{t('graph.startWith')}</Paragraph>
      <SearchBox large toGraph />
    </div>
  )
}
