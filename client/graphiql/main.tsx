import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { fetchAnswer } from './fetch-answer.ts'
import { firstQuery } from './first-query.ts'

const asked = new URLSearchParams(window.location.hash.slice(1))
const query = asked.get('query')

createRoot(document.getElementById('root') as HTMLElement).render(
  <GraphiQL
    fetcher={fetchAnswer}
    defaultQuery={firstQuery}
    {...(query ? { initialQuery: query, initialVariables: asked.get('variables') ?? '{}' } : {})}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo><a className="verband-back" href="/">Verband</a></GraphiQL.Logo>
  </GraphiQL>,
)
