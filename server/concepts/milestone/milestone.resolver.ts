import { FieldResolver, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../language.arg.ts'
import { CommitmentType } from '../commitment/commitment.type.ts'
import { EvidenceType } from '../source/source.type.ts'
import { inLanguage, languageIn, type Thing } from '../thing/thing.ts'
import { LanguageEnum } from '../vocabulary.enums.ts'
import type { Language } from '../vocabulary.ts'
import { milestonesPart } from './milestone.reader.ts'
import type { Milestone, MilestonePart } from './milestone.ts'
import { MilestonePartType, MilestoneType } from './milestone.type.ts'

@Resolver(() => MilestoneType)
export class MilestoneResolver {
  @FieldResolver(() => String, { description: "What is to be done, in the hub's own words." })
  text(@Root() milestone: Milestone, @LanguageArg() language: Language) {
    return inLanguage(milestone.texts, language)?.value ?? ''
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language that text is really in.' })
  textLanguage(@Root() milestone: Milestone, @LanguageArg() language: Language) {
    return languageIn(milestone.texts, language)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is to reach, where a source says so.' })
  target(@Root() milestone: Milestone, @LanguageArg() language: Language) {
    return inLanguage(milestone.targets, language)?.value ?? null
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language that target is really in.' })
  targetLanguage(@Root() milestone: Milestone, @LanguageArg() language: Language) {
    return languageIn(milestone.targets, language)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What came of it, where a source says so.' })
  result(@Root() milestone: Milestone, @LanguageArg() language: Language) {
    return inLanguage(milestone.results, language)?.value ?? null
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language that result is really in.' })
  resultLanguage(@Root() milestone: Milestone, @LanguageArg() language: Language) {
    return languageIn(milestone.results, language)
  }

  @FieldResolver(() => [MilestonePartType], { description: 'Parts with dates of their own.' })
  parts(@Root() milestone: Milestone) {
    return milestone.parts
  }

  @FieldResolver(() => EvidenceType, { description: 'Where it stands.' })
  evidence(@Root() milestone: Milestone) {
    return milestone.evidence[0]
  }
}

@Resolver(() => MilestonePartType)
export class MilestonePartResolver {
  @FieldResolver(() => String, { description: 'What it is.' })
  text(@Root() milestonePart: MilestonePart, @LanguageArg() language: Language) {
    return inLanguage(milestonePart.text, language)?.value ?? ''
  }
}

@Resolver(() => CommitmentType)
export class CommitmentMilestonesResolver {
  @FieldResolver(() => [MilestoneType], { description: 'Its steps, in the order of their labels.' })
  milestones(@Root() commitment: Thing) {
    return milestonesPart.of(commitment)
  }
}
