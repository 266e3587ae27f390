import { useTranslation } from 'react-i18next'
import { commitmentAddress } from '../../addresses.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import type { Change } from './change-groups.ts'
import { differencesOf, type Difference } from './differences.ts'
import { useChangeWords } from './use-change-words.ts'

/** What happened to one claim: what it said before, struck through, and what it says after. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const { language } = useStandpoint()
  const { kindWord } = useChangeWords()
  const { kind, before, after } = change
  const differences = differencesOf(change, language)
  return (
    <li className="verband-small">
      <strong>{kindWord(kind)}</strong>{' '}
      <OtherEnd change={change} />
      {before === null && <ins><InOneLine differences={differences} side="after" /></ins>}
      {after === null && <del><InOneLine differences={differences} side="before" /></del>}
      {before !== null && after !== null && <OneByOne differences={differences} />}
    </li>
  )
}

/** Of a link: with which other commitment. */
function OtherEnd({ change: { other } }: { readonly change: Change }) {
  const { t } = useTranslation()
  if (other?.__typename !== 'Commitment') return null
  return <>{t('changes.with')} <InternalLink className="ams-link verband-code" to={commitmentAddress(other.code)}>{other.code}</InternalLink> </>
}

/** All that a claim says. */
function InOneLine({ differences, side }: { readonly differences: readonly Difference[]; readonly side: 'before' | 'after' }) {
  const { propertyWord, valueWord } = useChangeWords()
  return differences.map(({ property, [side]: value }, place) => (
    <span key={property}>{place > 0 && ' · '}<span className="verband-soft">{propertyWord(property)}:</span> {valueWord(property, value ?? '')}</span>
  ))
}

/** Only what differs, before beside after. */
function OneByOne({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation()
  const { propertyWord, valueWord } = useChangeWords()
  return (
    <dl className="verband-changes__values">
      {differences.map(({ property, before, after }) => (
        <div key={property}>
          <dt>{propertyWord(property)}</dt>
          <dd>
            {before !== null && <><span className="verband-hidden">{t('changes.before')} </span><del>{valueWord(property, before)}</del> → </>}
            {after !== null && <><span className="verband-hidden">{t('changes.afterwards')} </span><ins>{valueWord(property, after)}</ins></>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
