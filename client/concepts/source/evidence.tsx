import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidencePassageFragment } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PassageBlock } from './passage-block.tsx'
import type { Tone } from './tone.ts'
import { gatherPassages } from './passages.ts'

interface PassagesProps {
  readonly passages: readonly EvidencePassageFragment[]
  readonly tone?: Tone
}

/** The words a claim rests on: the nearest to the reader first, the same in other documents one step away. */
export function Passages({ passages, tone }: PassagesProps) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [first, ...others] = gatherPassages(passages, apiLanguage)
  if (!first) return <Empty>{t('evidence.none')}</Empty>
  return (
    <>
      <PassageBlock group={first} tone={tone} />
      {others.length > 0 && (
        <Disclosure summary={t('evidence.others', { count: others.length })}>
          {others.map((group) => <PassageBlock key={`${group.source.id}${group.section}${group.denies}`} group={group} tone={tone} />)}
        </Disclosure>
      )}
    </>
  )
}

interface EvidenceProps extends PassagesProps {
  /** What the evidence is of, for those who hear the link alone. */
  readonly of: ReactNode
}

/** Opens the words a claim rests on, in place. */
export function Evidence({ passages, tone, of }: EvidenceProps) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const groups = gatherPassages(passages, apiLanguage)
  // What is computed rests on no passage: saying so needs nothing to open.
  if (groups.length === 0) return <Empty>{t('evidence.none')}</Empty>
  return (
    <Disclosure summary={<>{t('evidence.open', { count: groups.length })}<span className="verband-hidden">: {of}</span></>}>
      {groups.map((group) => <PassageBlock key={`${group.source.id}${group.section}${group.denies}`} group={group} tone={tone} />)}
    </Disclosure>
  )
}
