import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { InstitutionsDocument, type InstitutionKind, type InstitutionsQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Button, Heading, Paragraph } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { TextChoice } from '../../ui/text-choice.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { InstitutionTable } from './institution-table.tsx'
import '../../ui/list-page.css'

/** Municipalities have a list of their own, with a map. */
const kinds: readonly InstitutionKind[] = ['MINISTRY', 'AGENCY', 'PARLIAMENT', 'PROVINCE', 'ASSOCIATION', 'NETWORK', 'PROGRAMME', 'CSO', 'UNIVERSITY', 'OTHER']
const page = 100

/** The bodies other than municipalities, by kind and name. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [params, setParams] = useSearchParams()
  const [kind, text] = [params.get('kind') ?? '', params.get('q') ?? '']
  const variables = { search: text || null, kinds: kinds.filter((one) => kind === '' || one === kind), language: apiLanguage, first: page }
  const asked = useQuery(InstitutionsDocument, { variables })
  const set = (name: 'kind' | 'q', value: string): void =>
    setParams((now) => { if (value) now.set(name, value); else now.delete(name); return now }, { replace: name === 'q', preventScrollReset: true })
  return (
    <div className="verband-list-page">
      <title>{`${t('institution.all')} · Verband`}</title>
      <Heading level={1}>{t('institution.all')}</Heading>
      <Paragraph>{t('institution.lead')}</Paragraph>
      <search className="verband-list-page__filters verband-screen">
        <Choice name="kind" label={t('institution.kind')} any={t('institution.anyKind')} value={kind} choices={kinds.map((one) => [one, t(`institutionKind.${one}`)])} onChoose={(value) => set('kind', value)} />
        <TextChoice name="q" label={t('graph.name')} value={text} onType={(value) => set('q', value)} />
      </search>
      <Answer asked={{ ...asked, data: asked.data ?? asked.previousData }} lines={8}>
        {(data) => (
          <>
            <Found data={data} onMore={() => void asked.fetchMore({ variables: { after: data.institutions.pageInfo.endCursor } })} />
            <ViewTools
              name="institutions"
              title={t('institution.all')}
              revision={data.revision.number}
              rows={data.institutions.edges.map(({ node }) => ({ id: node.id, name: node.name, kind: node.kind, aliases: node.aliases.join('; '), website: node.website, participations: node.participations.totalCount }))}
              operation={{ document: InstitutionsDocument, variables }}
            />
          </>
        )}
      </Answer>
    </div>
  )
}

function Found({ data: { institutions }, onMore }: { readonly data: InstitutionsQuery; readonly onMore: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <p role="status" className="verband-soft">{t('engagement.shown', { count: institutions.totalCount, shown: institutions.edges.length })}</p>
      {institutions.edges.length > 0 ? <InstitutionTable institutions={institutions.edges.map(({ node }) => node)} /> : <Empty>{t('institution.none')}</Empty>}
      {institutions.pageInfo.hasNextPage && <p><Button variant="secondary" onClick={onMore}>{t('engagement.more')}</Button></p>}
    </>
  )
}
