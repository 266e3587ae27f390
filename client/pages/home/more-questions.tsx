import { useTranslation } from 'react-i18next'
import { compareAddress, draftAddress, pathsAddress } from '../../addresses.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'

/** What else can be asked, where one brings the things oneself. */
export function MoreQuestions() {
  const { t } = useTranslation()
  const questions = [
    [pathsAddress({}), t('paths.title'), t('home.pathsAnswer')], [draftAddress, t('draft.title'), t('home.draftAnswer')], [compareAddress([]), t('compare.title'), t('home.compareAnswer')],
  ] as const
  return (
    <Part id="more" title={t('home.more')}>
      <ul className="verband-more-questions">
        {questions.map(([to, title, answer]) => <li key={to}><InternalLink to={to}>{title}</InternalLink> <span className="verband-soft">{answer}</span></li>)}
      </ul>
    </Part>
  )
}
