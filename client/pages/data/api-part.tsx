import { useTranslation } from 'react-i18next'
import { atRevision } from '../../addresses.ts'
import { useStandpoint } from '../../standpoint.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Part } from '../../ui/part.tsx'
import { curlOf } from '../../ui/tools/curl.ts'

const query = '{ commitment(code: "NL0037") { title links { totalCount edges { node { code title } link { kind asserter } } } } }'

/** One address that answers any question, and how to ask it. */
export function ApiPart() {
  const { t } = useTranslation()
  const { revision } = useStandpoint()
  const address = new URL(atRevision('/graphql', revision), window.location.href).href
  const curl = curlOf(address, query, {})
  return (
    <Part id="api" title={t('data.api')} lead={t('data.apiLead')}>
      <p><code>POST {address}</code></p>
      <pre tabIndex={0} aria-label="curl">{curl}</pre>
      <p className="verband-data__row"><a className="ams-link" href={atRevision('/graphiql', revision)}>{t('tools.openGraphiql')}</a> <CopyButton text={curl} label={t('tools.copyCurl')} /></p>
      <p>{t('data.revision')}</p>
    </Part>
  )
}
