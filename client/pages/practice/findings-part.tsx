import { useTranslation } from 'react-i18next'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import type { FindingKind } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import type { ShownPractice } from './shown-practice.ts'

/** What others can learn first; what nobody knows stands with who does it. */
const order = ['RESULT', 'LESSON', 'WISH', 'RECOMMENDATION', 'QUANTITY', 'AMOUNT', 'POLICY', 'CARRY_OVER', 'NO_CARRY_OVER'] as const satisfies readonly FindingKind[]

/** What came of it, what was learned, what is wished for, kind by kind. */
export function FindingsPart({ practice: { findings } }: { readonly practice: ShownPractice }) {
  const { t } = useTranslation()
  const byKind = groupBy(findings, ({ kind }) => kind)
  const kinds = order.filter((kind) => byKind.has(kind))
  return (
    <Part id="findings" title={t('practicePage.findings')} lead={t('practicePage.findingsLead')}>
      {kinds.length === 0 && <Empty>{t('practicePage.noFindings')}</Empty>}
      {kinds.map((kind) => (
        <section key={kind}>
          <Heading level={3}>{t(`practicePage.kind.${kind}`)}</Heading>
          <FindingList findings={byKind.get(kind) ?? []} followUps plain />
        </section>
      ))}
    </Part>
  )
}
