import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { commitmentAddress } from '../../addresses.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Compared } from './compared.ts'

interface SideBySideProps {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly commitments: readonly Compared[]
  /** Whether they are alike in this, where that can be said. */
  readonly alike?: 'same' | 'differs' | null
  readonly cell: (commitment: Compared) => ReactNode
}

/** One property of all commitments, side by side; on a small screen one below the other, each under its code. */
export function SideBySide({ id, title, lead, commitments, alike, cell }: SideBySideProps) {
  const { t } = useTranslation()
  return (
    <Part id={id} title={title} lead={lead}>
      {alike && <p><Tag tone={alike === 'differs' ? 'warning' : 'plain'}>{t(`compare.${alike}`)}</Tag></p>}
      <div className={`verband-compare__row verband-compare__row--${commitments.length}`}>
        {commitments.map((commitment) => (
          <div key={commitment.id} className="verband-compare__cell">
            <p className="verband-small"><InternalLink to={commitmentAddress(commitment.code)}><span className="verband-code">{commitment.code}</span></InternalLink></p>
            {cell(commitment)}
          </div>
        ))}
      </div>
    </Part>
  )
}
