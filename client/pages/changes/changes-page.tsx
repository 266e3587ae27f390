import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { RevisionInForceDocument } from '../../generated/operations.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { spanOf } from './change-span.ts'
import { ChangesView } from './changes-view.tsx'
import { RevisionsPart } from './revisions-part.tsx'
import { SpanForm } from './span-form.tsx'
import './changes.css'

/** What changed between two revisions, or since a day. */
export function Component() {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const asked = useQuery(RevisionInForceDocument)
  return (
    <Sheet title={t('changes.title')}>
      <SheetHead>
        <Heading level={1}>{t('changes.title')}</Heading>
        <p>{t('changes.lead')}</p>
      </SheetHead>
      <Answer asked={asked} lines={2}>
        {({ revision }) => {
          const span = spanOf(params, revision.number)
          return (
            <>
              <SpanForm key={JSON.stringify(span)} span={span} newest={revision.number} />
              <ChangesView span={span} newest={revision.number} />
            </>
          )
        }}
      </Answer>
      <RevisionsPart />
    </Sheet>
  )
}
