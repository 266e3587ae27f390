import { useTranslation } from 'react-i18next'
import { GraphContents } from '../../explore/contents/graph-contents.tsx'
import { Heading, Paragraph } from '../../ui/design-system.ts'
import { ApiPart } from './api-part.tsx'
import { DictionaryPart } from './dictionary-part.tsx'
import { ExamplesPart } from './examples-part.tsx'
import { ExportsPart } from './exports-part.tsx'
import { LicencePart } from './licence-part.tsx'
import { LimitsPart } from './limits-part.tsx'
import './data.css'

/** All data, for programs and for people with a spreadsheet: what there is, how to ask for it, as files, and on what terms. */
export function Component() {
  const { t } = useTranslation()
  return (
    <div className="verband-data">
      <title>{`${t('data.title')} · Verband`}</title>
      <Heading level={1}>{t('data.title')}</Heading>
      <Paragraph>{t('data.lead')}</Paragraph>
      <GraphContents />
      <ApiPart />
      <ExamplesPart />
      <ExportsPart />
      <LimitsPart />
      <LicencePart />
      <DictionaryPart />
    </div>
  )
}
