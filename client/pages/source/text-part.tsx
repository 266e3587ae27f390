import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SourcePassagesDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/design-system.ts'
import { Part } from '../../ui/part.tsx'
import { PassageList } from './passage-list.tsx'
import type { ShownSource } from './shown-source.ts'
import './text-part.css'

const page = 60
/** Letters that are shown before the place that is asked for, so that it can be read in its context. */
const before = 500

/** The text of the document as it was read, and in it what rests on it; from a place in it where the address names one. */
export function TextPart({ source }: { readonly source: ShownSource }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [params, setParams] = useSearchParams()
  const at = placeIn(params.get('at'))
  const from = at !== null && at > before ? at - before : null
  const asked = useQuery(SourcePassagesDocument, { variables: { id: source.id, from, language: apiLanguage, first: page } })
  const fromStart = (): void => setParams((now) => { now.delete('at'); return now }, { preventScrollReset: true })
  return (
    <Part id="text" title={t('sourcePage.text')} count={t('sourcePage.passages', { count: source.passages.totalCount })} lead={t('sourcePage.textLead')}>
      {from !== null && <p className="verband-screen"><Button variant="tertiary" onClick={fromStart}>{t('sourcePage.fromStart')}</Button></p>}
      <Answer asked={asked} lines={8}>
        {(data) => data.source && <PassageList passages={data.source.passages} source={source} at={at} onMore={(after) => void asked.fetchMore({ variables: { after } })} />}
      </Answer>
    </Part>
  )
}

const placeIn = (text: string | null): number | null => (text && /^\d{1,9}$/.test(text) ? Number(text) : null)
