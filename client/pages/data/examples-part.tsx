import { useTranslation } from 'react-i18next'
import { graphiqlAddress } from '../../addresses.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Part } from '../../ui/part.tsx'
import { examples } from './examples.ts'

/** Questions with the operations that answer them, to open and run. */
export function ExamplesPart() {
  const { t, i18n } = useTranslation()
  const { revision } = useStandpoint()
  return (
    <Part id="examples" title={t('data.examples')} count={String(examples.length)} lead={t('data.examplesLead')}>
      <ul className="verband-data__list">
        {examples.map(({ name, question, query }) => (
          <li key={name}>
            <p>{i18n.t(`data.example.${name}`, { defaultValue: question })}</p>
            <p className="verband-small"><a className="ams-link" href={graphiqlAddress(query, {}, revision)}>{t('tools.openGraphiql')}<span className="verband-hidden">: {name}</span></a></p>
            <Disclosure summary={<>{t('tools.operation')}<span className="verband-hidden">: {name}</span></>}><pre tabIndex={0} aria-label={name}>{query}</pre></Disclosure>
          </li>
        ))}
      </ul>
    </Part>
  )
}
