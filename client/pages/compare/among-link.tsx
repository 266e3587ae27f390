import { useTranslation } from 'react-i18next'
import { LinkMark } from '../../concepts/link/link-mark.tsx'
import { Passages } from '../../concepts/source/evidence.tsx'
import { toneOf } from '../../concepts/source/tone.ts'
import { useKindWord } from '../../explore/table/use-kind-word.ts'
import type { ComparisonQuery } from '../../generated/operations.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Tag } from '../../ui/tag.tsx'

type Among = ComparisonQuery['links']['edges'][number]['node']

/** A link between two of the compared: what it says, by whom, in which words, and its citation to take along. */
export function AmongLink({ link: { kind, asserter, modality, citation, evidence, from, to } }: { readonly link: Among }) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  const said = `${from.code} · ${kindWord(kind)}${modality === 'POSSIBLE' ? `, ${t('modality.POSSIBLE')}` : ''} · ${to.code}`
  return (
    <li>
      <p><LinkMark asserter={asserter} modality={modality} /> {said} <Tag tone={toneOf(asserter)}>{t(`asserter.${asserter}`)}</Tag></p>
      <Passages passages={evidence} tone={toneOf(asserter)} />
      <p><CopyButton text={citation} label={t('link.copyCitation')} /></p>
    </li>
  )
}
