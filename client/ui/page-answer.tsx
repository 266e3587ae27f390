import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { Answer, type Asked } from './answer.tsx'
import { Heading } from './design-system.ts'
import { Sheet, SheetHead } from './sheet.tsx'

interface PageAnswerProps<Data> {
  readonly asked: Asked<Data>
  readonly children: (data: Data) => ReactNode
}

/** What a whole page is made of. Where it could not be fetched the page has a heading all the same, so that everybody hears where they are. */
export function PageAnswer<Data>({ asked, children }: PageAnswerProps<Data>) {
  const { t } = useTranslation()
  const answer = <Answer asked={asked} lines={8}>{children}</Answer>
  if (asked.data || !asked.error) return answer
  return (
    <Sheet title={t('failed.page')}>
      <SheetHead><Heading level={1}>{t('failed.page')}</Heading></SheetHead>
      {answer}
    </Sheet>
  )
}
