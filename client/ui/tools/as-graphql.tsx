import { print, type DocumentNode } from 'graphql'
import { useTranslation } from 'react-i18next'
import { atRevision, graphiqlAddress } from '../../addresses.ts'
import { useStandpoint } from '../../standpoint.ts'
import { CopyButton } from '../copy-button.tsx'
import { curlOf } from './curl.ts'

/** The operation behind a view, with the variables it was asked with. */
export interface AskedOperation {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** The same view as a GraphQL operation, of the same revision: to open in GraphiQL, or to run from a shell. */
export function AsGraphql({ document, variables }: AskedOperation) {
  const { t } = useTranslation()
  const { revision } = useStandpoint()
  const query = print(document)
  const curl = curlOf(new URL(atRevision('/graphql', revision), window.location.href).href, query, variables)
  return (
    <div className="verband-tools__panel">
      <p>{t('tools.graphqlLead')}</p>
      <a className="ams-link" href={graphiqlAddress(query, variables, revision)}>{t('tools.openGraphiql')}</a>
      <pre tabIndex={0} aria-label={t('tools.operation')}>{`${query}\n\n# ${JSON.stringify(variables)}`}</pre>
      <pre tabIndex={0} aria-label="curl">{curl}</pre>
      <CopyButton text={curl} label={t('tools.copyCurl')} />
    </div>
  )
}
