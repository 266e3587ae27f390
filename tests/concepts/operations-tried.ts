import type { Variables } from '../setup/asked-hub.ts'

/** What an operation is tried with, and how many statements it comes to: the one that finds the revision, and one for each level that is read. */
export interface Tried { readonly variables: Variables; readonly statements: number }

const nl0037 = 'commitment:NL0037'
const plan2018 = 'plan:AP_NLD03'
const challenge = 'practice:right-to-challenge'

/** Every operation of the client and every example. A new one is tried from the day it is there. */
export const operationsTried: Readonly<Record<string, Tried>> = {
  Activity: { variables: { id: 'activity:action-holders-meeting-2017' }, statements: 9 },
  Changes: { variables: { since: 0 }, statements: 5 },
  Claim: { variables: { id: 'link:NL0028-NL0037-thematic-overlap-irm' }, statements: 3 },
  CommitmentDossier: { variables: { code: 'NL0037' }, statements: 11 },
  CommitmentLinks: { variables: { code: 'NL0037' }, statements: 3 },
  Comparison: { variables: { codes: ['NL0022'] }, statements: 4 },
  DataDictionary: { variables: {}, statements: 1 },
  Engagements: { variables: { id: 'institution:province-of-zuid-holland' }, statements: 7 },
  GraphContents: { variables: {}, statements: 14 },
  Institution: { variables: { id: 'institution:province-of-zuid-holland' }, statements: 6 },
  Institutions: { variables: { kinds: ['PROVINCE'] }, statements: 6 },
  MemberPeers: { variables: { topics: ['topic:subnational'] }, statements: 6 },
  Member: { variables: { id: 'member:netherlands' }, statements: 9 },
  Members: { variables: {}, statements: 5 },
  Municipalities: { variables: {}, statements: 8 },
  Municipality: { variables: { id: 'municipality:GM0344' }, statements: 5 },
  PathEnds: { variables: { ids: [nl0037, 'municipality:GM0606'] }, statements: 4 },
  Paths: { variables: { from: 'municipality:GM0606', to: 'institution:open-state-foundation' }, statements: 11 },
  Peers: { variables: { practices: [challenge], kinds: ['MUNICIPALITY'] }, statements: 13 },
  Plan: { variables: { id: plan2018 }, statements: 11 },
  PlanLineage: { variables: { plan: plan2018 }, statements: 4 },
  PlanOverlap: { variables: { plan: plan2018 }, statements: 2 },
  Plans: { variables: {}, statements: 4 },
  Practice: { variables: { id: challenge }, statements: 8 },
  PracticeEngagements: { variables: { id: challenge }, statements: 4 },
  PracticeNames: { variables: {}, statements: 2 },
  Practices: { variables: {}, statements: 6 },
  RevisionInForce: { variables: {}, statements: 2 },
  Revisions: { variables: {}, statements: 4 },
  SearchResults: { variables: { text: 'open' }, statements: 10 },
  Similar: { variables: { text: 'Municipalities help each other to open up their councils' }, statements: 12 },
  Source: { variables: { id: 'source:ogp-nl0037-en' }, statements: 5 },
  SourceClaims: { variables: { id: 'source:ogp-nl0037-en' }, statements: 7 },
  SourcePassages: { variables: { id: 'source:ogp-nl0037-en' }, statements: 3 },
  Sources: { variables: {}, statements: 5 },
  StartingQuestions: { variables: {}, statements: 8 },
  Suggestions: { variables: { text: 'scheid' }, statements: 5 },
  Surroundings: { variables: { of: [nl0037], depth: 2 }, statements: 6 },
  Topic: { variables: { id: 'topic:open-data' }, statements: 10 },
  TopicCommitments: { variables: { id: 'topic:open-data' }, statements: 5 },
  TopicEngagements: { variables: { topic: 'topic:public-participation' }, statements: 11 },
  TopicMunicipalities: { variables: { id: 'topic:public-participation' }, statements: 5 },
  Topics: { variables: {}, statements: 12 },

  CommitmentsForATable: { variables: {}, statements: 3 },
  LineageOfACommitment: { variables: {}, statements: 3 },
  LinksForANetwork: { variables: {}, statements: 4 },
  DistributionByTwoDimensions: { variables: {}, statements: 3 },
  MunicipalitiesOfAProvince: { variables: {}, statements: 4 },
  OverlapOfACommitment: { variables: {}, statements: 3 },
  PeersInAPractice: { variables: {}, statements: 4 },
  RatingsOnTheirScales: { variables: {}, statements: 2 },
  RecommendationsAndFollowUps: { variables: {}, statements: 4 },
  SurroundingsOfACommitment: { variables: {}, statements: 5 },
  WhatBecameOfATheme: { variables: {}, statements: 3 },
  WhereSourcesDisagree: { variables: {}, statements: 2 },
  WhoTakesPartInMoreThanOne: { variables: {}, statements: 7 },
}
