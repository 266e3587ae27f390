import { useTranslation } from 'react-i18next'
import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import type { DossierCommitment } from '../../explore/dossier/dossier-commitment.ts'
import { partCounts } from '../../explore/dossier/part-counts.ts'
import { useCurrentPart } from './use-current-part.ts'
import './contents.css'

interface ContentsProps {
  readonly commitment: DossierCommitment
  readonly edges: readonly LinkEdge[] | undefined
}

/** The parts of the dossier with how much is in each; the one being read is marked. */
export function Contents({ commitment, edges }: ContentsProps) {
  const { t } = useTranslation()
  const counts = partCounts(commitment, edges)
  const current = useCurrentPart(counts.map(({ part }) => part))
  return (
    <nav className="verband-contents verband-screen" aria-label={t('dossier.contents')}>
      <ol className="verband-contents__list">
        {counts.map(({ part, count }) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={part === current ? 'location' : undefined}>
              <span>{t(`part.${part}`)}</span> <span className="verband-soft">{count}</span>
            </a>
          </li>
        ))}
        <li><a href="#tools">{t('part.tools')}</a></li>
      </ol>
    </nav>
  )
}
