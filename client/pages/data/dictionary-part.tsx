import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { DataDictionaryDocument } from '../../generated/operations.ts'
import { Answer } from '../../ui/answer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { TextChoice } from '../../ui/text-choice.tsx'
import { type DictionaryType, entriesOf, findTypes, worthReading } from './dictionary.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** What every type, field and value of the API means, in the API's own words. */
export function DictionaryPart() {
  const { t } = useTranslation()
  const [params, setParams] = useSearchParams()
  const text = params.get('word') ?? ''
  const asked = useQuery(DataDictionaryDocument)
  const set = (value: string): void => setParams((now) => { if (value) now.set('word', value); else now.delete('word'); return now }, { replace: true, preventScrollReset: true })
  return (
    <Part id="dictionary" title={t('data.dictionary')} lead={t('data.dictionaryLead')}>
      <search className="verband-screen"><TextChoice name="word" label={t('data.word')} value={text} onType={set} /></search>
      <Answer asked={asked} lines={8}>
        {({ __schema }) => {
          const types = worthReading(__schema.types)
          const found = findTypes(types, text)
          return (
            <>
              <p role="status" className="verband-soft verband-small">{t('engagement.shown', { count: types.length, shown: found.length })}</p>
              {found.length === 0 && <Empty>{t('data.noWord', { text })}</Empty>}
              {found.map((type) => <TypeEntry key={type.name} type={type} />)}
            </>
          )
        }}
      </Answer>
    </Part>
  )
}

/** One type: what it is, and its fields, inputs or values. */
function TypeEntry({ type }: { readonly type: DictionaryType }) {
  return (
    <Disclosure summary={<><code>{type.name}</code> <span className="verband-soft"><OwnLanguage language="EN" plain>{type.description}</OwnLanguage></span></>}>
      <dl className="verband-data__facts">
        {entriesOf(type).map(({ name, written, description }) => <div key={name}><dt><code>{name}</code> <code className="verband-soft">{written}</code></dt><dd><OwnLanguage language="EN" plain>{description}</OwnLanguage></dd></div>)}
      </dl>
    </Disclosure>
  )
}
