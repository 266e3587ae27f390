import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { commitmentAddress, graphiqlAddress, municipalitiesAddress } from '../../addresses.ts'
import { StartingQuestionsDocument, type StartingQuestionsQuery } from '../../generated/operations.ts'
import { firstQuery } from '../../graphiql/first-query.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Part } from '../../ui/part.tsx'
import { municipalitiesDoing } from './municipalities-doing.ts'
import { Question } from './question.tsx'

/** What four kinds of people ask first; each question leads to its answer, and says what the answer is now. */
export function StartingQuestions() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(StartingQuestionsDocument, { variables: { language: apiLanguage } })
  return (
    <Part id="questions" title={t('home.questions')}>
      <Answer asked={asked} lines={6}>{(answers) => <Questions answers={answers} />}</Answer>
    </Part>
  )
}

function Questions({ answers: { researcher, official, builder, editor } }: { readonly answers: StartingQuestionsQuery }) {
  const { t } = useTranslation()
  const { revision } = useStandpoint()
  const officialAnswer = (practice: NonNullable<StartingQuestionsQuery['official']>): string => {
    const names = municipalitiesDoing(practice)
    return names.length > 0 ? t('home.officialAnswer', { count: names.length, names: names.join(', ') }) : t('home.officialNobody')
  }
  const codes = researcher?.links.edges.map(({ node }) => node.code).join(', ')
  return (
    <div className="verband-questions">
      {researcher && (
        <Question who={t('home.researcher')} to={commitmentAddress(researcher.code, 'connections')} answer={t('home.researcherAnswer', { count: researcher.links.totalCount, codes })}>
          {t('home.researcherAsks', { code: researcher.code, name: researcher.name })}
        </Question>
      )}
      {official && (
        <Question who={t('home.official')} to={municipalitiesAddress({ practice: official.id })} answer={officialAnswer(official)}>
          {t('home.officialAsks', { name: official.name })}
        </Question>
      )}
      <Question who={t('home.builder')} href={graphiqlAddress(firstQuery, {}, revision)} answer={t('home.builderAnswer', { count: builder.totalCount })}>
        {t('home.builderAsks')}
      </Question>
      {researcher && (
        <Question who={t('home.editor')} to={commitmentAddress(researcher.code, 'conflicts')} answer={t('home.editorAnswer', { count: researcher.conflicts.length, proposed: editor.totalCount })}>
          {t('home.editorAsks', { code: researcher.code })}
        </Question>
      )}
    </div>
  )
}
