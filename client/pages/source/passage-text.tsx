import { useTranslation } from 'react-i18next'
import { textPiecesOf } from './text-pieces.ts'
import type { ShownPassage } from './shown-passages.ts'

/** The words of a passage: what something rests on is marked, and where something was withheld stands what it was. */
export function PassageText({ passage }: { readonly passage: ShownPassage }) {
  const { t } = useTranslation()
  const spans = passage.claims.flatMap(({ evidence: { start, end } }) => (start === null || end === null ? [] : [{ start, end }]))
  return textPiecesOf(passage, spans).map(({ kind, text }, place) => {
    if (kind === 'plain') return text
    if (kind === 'rests') return <mark key={place}>{text}</mark>
    return <span key={place} className="verband-text__withheld">{t(`withheldMark.${kind}`)}</span>
  })
}
