import { useTranslation } from 'react-i18next'
import { GraphContents } from '../../explore/contents/graph-contents.tsx'
import { SearchBox } from '../../explore/search/search-box.tsx'
import { Heading, Paragraph } from '../../ui/design-system.ts'
import { MoreQuestions } from './more-questions.tsx'
import { StartingQuestions } from './starting-questions.tsx'
import './home-page.css'

/** Where one begins: search, four people's first questions, and what there is. */
export function Component() {
  const { t } = useTranslation()
  return (
    <div className="verband-home">
      <title>{`Verband: ${t('shell.tagline')}`}</title>
      <div className="verband-home__head">
        <Heading level={1}>{t('home.title')}</Heading>
        <Paragraph size="large">{t('home.lead')}</Paragraph>
        <SearchBox large />
      </div>
      <StartingQuestions />
      <MoreQuestions />
      <GraphContents />
    </div>
  )
}
