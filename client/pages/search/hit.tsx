import { useTranslation } from 'react-i18next'
import { passageAddress, thingAddress } from '../../addresses.ts'
import type { SearchResultsQuery } from '../../generated/operations.ts'
import { langAttribute } from '../../i18n/languages.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { worthShowing } from './worth-showing.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { Facts } from '../../ui/facts.tsx'

type HitEdge = SearchResultsQuery['search']['edges'][number]

/** One hit: what it is, and the words that matched, in their own language. */
export function Hit({ edge: { node, highlights, matchedBy } }: { readonly edge: HitEdge }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  return (
    <li>
      <p>
        {node.__typename === 'Commitment' && <strong className="verband-code">{node.code} </strong>}
        <InternalLink className="ams-link verband-hits__name" to={thingAddress(node.id)}><ThingName of={node} /></InternalLink>
      </p>
      <p className="verband-soft verband-small"><Facts>{t(`thing.${node.__typename}`)}{node.__typename === 'Commitment' && <ThingName of={node.plan} />}{node.__typename === 'Commitment' && node.planNumber && t('commitment.number', { number: node.planNumber })}</Facts></p>
      {matchedBy.includes('MEANING') && !highlights.length && <p className="verband-soft verband-small">{t('search.byMeaning')}</p>}
      {worthShowing(highlights, apiLanguage).filter(({ before, match, after }) => `${before}${match}${after}` !== node.name).map(({ field, language, before, match, after, at }, place) => (
        <p key={place} className="verband-small">
          <span lang={langAttribute(language)}>{before}<mark>{match}</mark>{after}</span>{' '}
          {at !== null && <><InternalLink to={passageAddress(node.id, at)}>{t('search.inDocument')}<span className="verband-hidden"> {node.name}: {match}</span></InternalLink>{' '}</>}
          <span className="verband-soft">{[t(`searchField.${field}`, { defaultValue: field }), language && t(`language.${language}`)].filter(Boolean).join(', ')}</span>
        </p>
      ))}
    </li>
  )
}
