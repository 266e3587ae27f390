import { print, type DocumentNode } from 'graphql'
import { useTranslation } from 'react-i18next'
import { graphiqlAddress } from '../../addresses.ts'
import { CopyButton } from '../copy-button.tsx'
import { curlOf } from './curl.ts'

/** The operation behind a view, with the variables it was asked with. */
export interface AskedOperation {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** The same view as a GraphQL operation: to open in GraphiQL, or to run from a shell. */
export function AsGraphql({ document, variables }: AskedOperation) {
  const { t } = useTranslation()
  const query = print(document)
  const curl = curlOf(new URL('/graphql', window.location.href).href, query, variables)
  return (
    <div className="verband-tools__panel">
      <p>{t('tools.graphqlLead')}</p>
      <a className="ams-link" href={graphiqlAddress(query, variables)}>{t('tools.openGraphiql')}</a>
      <pre tabIndex={0} aria-label={t('tools.operation')}>{`${query}\n\n# ${JSON.stringify(variables)}`}</pre>
      <pre tabIndex={0} aria-label="curl">{curl}</pre>
      <CopyButton text={curl} label={t('tools.copyCurl')} />
    </div>
  )
}
