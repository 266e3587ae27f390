import { Field, Float, ObjectType } from 'type-graphql'
import { LikelihoodEnum } from '../../concepts/vocabulary.enums.ts'
import type { Likelihood } from '../../concepts/vocabulary.ts'

@ObjectType('SimilarCommitment', { description: 'A commitment near a text of one\'s own. It is computed: nobody has judged it.' })
export class SimilarCommitmentType {
  @Field(() => Float, { description: 'How near the two texts are, in standard deviations.' }) readonly score!: number
  @Field(() => LikelihoodEnum, { description: 'How sure the computation is.' }) readonly likelihood!: Likelihood
}
