import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStandpoint } from '../../standpoint.ts'
import { CopyButton } from '../copy-button.tsx'
import { bibtexCitation, plainCitation } from './citation.ts'
import { pinnedAddress } from './pinned-address.ts'

interface CiteProps {
  readonly name: string
  readonly title: string
  readonly revision: number
}

/** This view as a citation, for a footnote and for a reference manager. */
export function Cite({ name, title, revision }: CiteProps) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const [read] = useState(() => new Date())
  const citable = { key: name, title, address: pinnedAddress(window.location.href, language, revision), revision, read }
  const plain = plainCitation(citable, t('revision.word'), t('tools.read'))
  const bibtex = bibtexCitation(citable)
  return (
    <div className="verband-tools__panel">
      <p>{plain}</p>
      <CopyButton text={plain} label={t('tools.copyText')} />
      <pre tabIndex={0} aria-label="BibTeX">{bibtex}</pre>
      <CopyButton text={bibtex} label={t('tools.copyBibtex')} />
    </div>
  )
}
