import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { CommitmentType } from '../commitment/commitment.type.ts'
import { EvidenceType } from '../source/source.type.ts'
import type { Thing } from '../thing/thing.ts'
import { IndicatorEnum } from '../vocabulary.enums.ts'
import type { Indicator } from '../vocabulary.ts'
import { assessmentsPart } from './assessment.reader.ts'
import type { Assessment } from './assessment.ts'
import { AssessmentType } from './assessment.type.ts'

@Resolver(() => AssessmentType)
export class AssessmentResolver {
  @FieldResolver(() => EvidenceType, { description: 'Where it stands.' })
  evidence(@Root() assessment: Assessment) {
    return assessment.evidence[0]
  }
}

@Resolver(() => CommitmentType)
export class CommitmentAssessmentsResolver {
  @FieldResolver(() => [AssessmentType], { description: 'How it was assessed: on all indicators or on those named.' })
  assessments(@Root() commitment: Thing, @Arg('indicators', () => [IndicatorEnum], { nullable: true, description: 'Only on these.' }) indicators: readonly Indicator[] | undefined) {
    return assessmentsPart.of(commitment).filter((assessment) => !indicators || indicators.includes(assessment.indicator))
  }
}
