import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { SourcesQuery } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

type ListedSource = SourcesQuery['sources']['edges'][number]['node']

/** Documents with what they are, whether they were read, and how much rests on each. */
export function SourceTable({ sources }: { readonly sources: readonly ListedSource[] }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const claims = ({ claimCounts }: ListedSource): number => claimCounts.reduce((sum, { count }) => sum + count, 0)
  return (
    <SortableTable
      name="sources"
      caption={t('part.sources')}
      rows={sources}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', title: t('thing.Source'), value: ({ name }) => name, cell: (source) => <InternalLink to={thingAddress(source.id)}><ThingName of={source} /></InternalLink> },
        { key: 'kind', title: t('institution.kind'), value: ({ kind }) => t(`sourceKind.${kind}`) },
        { key: 'publisher', title: t('sourcePage.publisher'), value: ({ publisher }) => publisher },
        { key: 'language', title: t('sourcePage.language'), value: (source) => (source.language ? t(`language.${source.language}`) : null), cell: (source) => [source.language && t(`language.${source.language}`), source.machineTranslated && t('source.machineTranslated')].filter(Boolean).join(', ') },
        { key: 'captured', title: t('sourcePage.captured'), value: ({ captured, capturedOn }) => (captured ? (capturedOn ?? '') : null), cell: ({ captured, capturedOn }) => (captured ? (capturedOn ? dateInWords(capturedOn, language) : t('sourcePage.capturedSometime')) : t('source.notCaptured')) },
        { key: 'claims', title: t('sourcePage.claims'), value: claims },
      ]}
    />
  )
}
