import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { ComparisonDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { comparedRows } from './compared.ts'
import { Comparison } from './comparison.tsx'
import { AmongLink } from './among-link.tsx'
import { ComparedCodes } from './compared-codes.tsx'
import { useCodes } from './use-codes.ts'
import './compare.css'

/** Two to four commitments side by side, differences marked, each rating on its own scale. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [codes, setCodes] = useCodes()
  const variables = { codes, language: apiLanguage }
  const asked = useQuery(ComparisonDocument, { variables, skip: codes.length === 0 })
  const title = codes.length > 0 ? t('compare.titleFor', { codes: codes.join(', ') }) : t('compare.title')
  return (
    <Sheet title={title} wide>
      <SheetHead>
        <Heading level={1}>{title}</Heading>
        <p>{t('compare.lead')}</p>
      </SheetHead>
      <ComparedCodes codes={codes} setCodes={setCodes} />
      {codes.length === 0 && <Empty>{t('compare.choose')}</Empty>}
      {codes.length > 0 && (
        <Answer asked={asked} lines={8}>
          {({ commitments, links, revision }) => {
            const found = codes.flatMap((code) => commitments.edges.map(({ node }) => node).find((node) => node.code === code) ?? [])
            const missing = codes.filter((code) => !found.some((one) => one.code === code))
            const among = links.edges.map(({ node }) => node).filter(({ from, to }) => codes.includes(from.code) && codes.includes(to.code))
            return (
              <>
                {missing.length > 0 && <Empty>{t('compare.missing', { codes: missing.join(', ') })}</Empty>}
                {found.length === 1 && <Empty>{t('compare.oneMore')}</Empty>}
                {found.length > 1 && (
                  <Part id="links" title={t('compare.links')} lead={among.length > 0 ? t('compare.linksLead') : t('compare.noLinks')}>
                    <ul className="verband-compare__list">
                      {among.map((link) => <AmongLink key={link.id} link={link} />)}
                    </ul>
                  </Part>
                )}
                {found.length > 0 && <Comparison commitments={found} />}
                <ViewTools name={`compare-${codes.join('-')}`} title={title} revision={revision.number} rows={comparedRows(found)} operation={{ document: ComparisonDocument, variables }} />
              </>
            )
          }}
        </Answer>
      )}
    </Sheet>
  )
}
