import { Field, ObjectType } from 'type-graphql'
import { ActorInterface } from '../../concepts/institution/institution.type.ts'
import { EvidenceType } from '../../concepts/source/source.type.ts'
import { connectionTypes } from '../../reading/connection.type.ts'

@ObjectType('PeerReason', { description: 'Why a body is worth talking to.' })
export class PeerReasonType {
  @Field(() => [EvidenceType], { description: 'The passages it rests on; none where it is only near.' }) readonly evidence!: readonly EvidenceType[]
}

export const { EdgeType: PeerEdgeType, ConnectionType: PeerConnectionType } = connectionTypes('Peer', () => ActorInterface, 'bodies worth talking to, best first')
