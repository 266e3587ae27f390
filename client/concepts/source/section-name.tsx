import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../generated/operations.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'
import { type SectionPiece, sectionPieces } from './section-pieces.ts'

interface SectionNameProps {
  readonly section: string
  /** The language of the document, in which headings of its own stand; where it has none, readers name sections in English. */
  readonly language: Language | null
}

/** Where in a document something stands, in the reader's words; what is a heading of the document's own stays in its language. */
export function SectionName({ section, language }: SectionNameProps): ReactNode {
  const { t, i18n } = useTranslation()
  const words = (piece: SectionPiece): ReactNode => {
    if (piece.as === 'own') return <OwnLanguage language={language ?? 'EN'}>{piece.text}</OwnLanguage>
    if (piece.as === 'place') return t(`sectionPlace.${piece.key}`, { value: piece.value })
    const part = i18n.t(`sectionPart.${piece.key}`, { defaultValue: piece.key })
    return piece.bracketed ? `(${part})` : part
  }
  return sectionPieces(section, (key) => i18n.exists(`sectionPart.${key}`)).map((piece, place) => (
    <Fragment key={place}>{place > 0 && (piece.as === 'part' && piece.bracketed ? ' ' : ', ')}{words(piece)}</Fragment>
  ))
}
