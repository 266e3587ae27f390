import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { langAttribute } from '../../i18n/languages.ts'
import { Button } from '../../ui/design-system.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ClaimList } from './claim-list.tsx'
import { PassageText } from './passage-text.tsx'
import type { ShownPassage, ShownPassages } from './shown-passages.ts'
import type { ShownSource } from './shown-source.ts'

interface PassageListProps {
  readonly passages: ShownPassages
  readonly source: ShownSource
  /** The place that the address names. */
  readonly at: number | null
  readonly onMore: (after: string) => void
}

/** Passages in the order of the text; the one that is asked for is marked and comes into view. */
export function PassageList({ passages: { edges, pageInfo }, source, at, onMore }: PassageListProps) {
  const { t } = useTranslation()
  const wanted = edges.find(({ node }) => at !== null && node.end > at)?.node.start
  const { hasNextPage, endCursor } = pageInfo
  return (
    <>
      <ol className="verband-text" lang={langAttribute(source.language)}>
        {edges.map(({ node }) => <PassageItem key={node.start} passage={node} wanted={node.start === wanted} />)}
      </ol>
      {hasNextPage && endCursor && <p className="verband-screen"><Button variant="secondary" onClick={() => onMore(endCursor)}>{t('sourcePage.furtherText')}</Button></p>}
    </>
  )
}

function PassageItem({ passage, wanted }: { readonly passage: ShownPassage; readonly wanted: boolean }) {
  const { t, i18n } = useTranslation()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!wanted) return
    item.current?.scrollIntoView({ block: 'center' })
    item.current?.focus({ preventScroll: true })
  }, [wanted])
  const { start, claims } = passage
  return (
    <li ref={item} id={`at-${start}`} className={wanted ? 'verband-text__wanted' : undefined} aria-current={wanted || undefined} tabIndex={wanted ? -1 : undefined}>
      <p><PassageText passage={passage} /></p>
      {claims.length > 0 && (
        <div lang={i18n.language}>
          <Disclosure open={wanted} summary={t('sourcePage.restsHere', { count: claims.length })}><ClaimList claims={claims} /></Disclosure>
        </div>
      )}
    </li>
  )
}
