import type { ReactNode } from 'react'
import './tag.css'

/** What a tag's colour and border say; its words say the same. */
export type TagTone = 'plain' | 'code' | 'reviewer' | 'official' | 'editor' | 'computed' | 'warning'

/** A short label. */
export const Tag = ({ tone = 'plain', children }: { readonly tone?: TagTone; readonly children: ReactNode }) => (
  <span className={`verband-tag verband-tag--${tone}`}>{children}</span>
)
