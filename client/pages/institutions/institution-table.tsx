import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { InstitutionsQuery } from '../../generated/operations.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { ThingName, type NamedThing } from '../../concepts/thing/thing-name.tsx'

type ListedInstitution = InstitutionsQuery['institutions']['edges'][number]['node']

/** Bodies with their kind, other names and in how many things they take part. */
export function InstitutionTable({ institutions }: { readonly institutions: readonly ListedInstitution[] }) {
  const { t } = useTranslation()
  return (
    <SortableTable
      name="institutions"
      caption={t('institution.all')}
      rows={institutions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', title: t('graph.name'), value: ({ name }) => name, cell: (institution) => <InternalLink to={thingAddress(institution.id)}><ThingName of={institution} /></InternalLink> },
        { key: 'member', title: t('thing.Member'), value: ({ member }) => member?.name ?? null, cell: ({ member }) => <MemberLink member={member} /> },
        { key: 'kind', title: t('institution.kind'), value: ({ kind }) => t(`institutionKind.${kind}`) },
        { key: 'aliases', title: t('institution.otherNames'), value: ({ aliases }) => aliases.join(', ') || null },
        { key: 'website', title: t('institution.website'), value: ({ website }) => website, cell: ({ website }) => website && <a className="ams-link" href={website} rel="external">{website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a> },
        { key: 'count', title: t('institution.takesPart'), value: ({ participations }) => participations.totalCount },
      ]}
    />
  )
}

const MemberLink = ({ member }: { readonly member: NamedThing | null }) => member && <InternalLink to={thingAddress(member.id)}><ThingName of={member} /></InternalLink>
