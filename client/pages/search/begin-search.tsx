import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { institutionsAddress, membersAddress, municipalitiesAddress, practicesAddress, sourcesAddress, topicsAddress } from '../../addresses.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'

/** What can be searched for, and the lists for who has no word for it yet. */
export function BeginSearch() {
  const { t } = useTranslation()
  const lists = [
    ['/plans', t('shell.plans')], [topicsAddress, t('shell.topics')], [practicesAddress, t('shell.practices')], [municipalitiesAddress({}), t('municipality.all')],
    [institutionsAddress({}), t('institution.all')], [membersAddress, t('shell.members')], [sourcesAddress, t('part.sources')],
  ] as const
  return (
    <>
      <Empty>{t('found.begin')}</Empty>
      <p>
        {t('found.browse')}{' '}
        {lists.map(([address, name], place) => <Fragment key={address}>{place > 0 && ' · '}<InternalLink to={address}>{name}</InternalLink></Fragment>)}
      </p>
    </>
  )
}
