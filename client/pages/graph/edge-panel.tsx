import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { LinkMark } from '../../concepts/link/link-mark.tsx'
import { nodeName } from '../../explore/model/node-name.ts'
import type { Scene, SceneEdge } from '../../explore/model/scene.ts'
import { useKindWord } from '../../explore/table/use-kind-word.ts'
import { ClaimDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { ClaimView } from './claim-view.tsx'

/** The chosen edge: between what, on whose word, and the words themselves. */
export function EdgePanel({ edge, scene }: { readonly edge: SceneEdge; readonly scene: Scene }) {
  const { t } = useTranslation()
  const kindWord = useKindWord()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(ClaimDocument, { variables: { id: edge.id, language: apiLanguage } })
  const labels = new Map(scene.nodes.map((one) => [one.id, nodeName(one)]))
  const end = (id: string) => <InternalLink to={thingAddress(id)}>{labels.get(id) ?? id}</InternalLink>
  return (
    <>
      <p>{end(edge.source)} <br /><span className="verband-soft">{kindWord(edge.kind)}</span> <br />{end(edge.target)}</p>
      {edge.asserter && edge.modality && (
        <p><LinkMark asserter={edge.asserter} modality={edge.modality} /> {[t(`asserter.${edge.asserter}`), t(`modality.${edge.modality}`), edge.status && t(`claimStatus.${edge.status}`)].filter(Boolean).join(' · ')}</p>
      )}
      <Answer asked={asked} lines={2}>
        {({ node }) => <ClaimView claim={node} />}
      </Answer>
    </>
  )
}
