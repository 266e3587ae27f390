import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { GraphContentsDocument, type GraphContentsQuery } from '../../generated/operations.ts'
import { momentInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Part } from '../../ui/part.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'

const counted = ['commitments', 'links', 'actionPlans', 'institutions', 'municipalities', 'topics', 'practices', 'sources'] as const

/** How much there is of everything, and how fresh it is. */
export function GraphContents() {
  const { t } = useTranslation()
  const asked = useQuery(GraphContentsDocument)
  return (
    <Part id="contents" title={t('home.contents')}>
      <Answer asked={asked} lines={3}>{(contents) => <Contents contents={contents} />}</Answer>
    </Part>
  )
}

function Contents({ contents }: { readonly contents: GraphContentsQuery }) {
  const { t, i18n } = useTranslation()
  const { language } = useStandpoint()
  const { revision, assertedLinks, editorLinks, computedLinks } = contents
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <>
      <Figures figures={counted.map((what) => [t(`counted.${what}`), contents[what].totalCount])} />
      <p>{t('home.linksBy', { asserted: number.format(assertedLinks.totalCount), editors: number.format(editorLinks.totalCount), computed: number.format(computedLinks.totalCount) })}</p>
      <p className="verband-soft">{t('home.fresh', { revision: revision.number, at: momentInWords(revision.at, language) })}</p>
      <ViewTools
        name="verband"
        title={t('shell.tagline')}
        revision={revision.number}
        rows={counted.map((what) => ({ what, total: contents[what].totalCount }))}
        operation={{ document: GraphContentsDocument, variables: {} }}
      />
    </>
  )
}
