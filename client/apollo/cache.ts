import { InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { possibleTypes } from '../generated/operations.ts'

/** Joins the pages of one list. Lists are told apart by what filters them and by the size of their pages: a list that was only counted is not taken for an empty one. */
const pages = (...filters: readonly string[]) => relayStylePagination([...filters, 'first'])

/** The normalised cache: pages of one list join only when everything that filters them is the same. */
export const cacheOfHub = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          commitments: pages('filter'),
          links: pages('filter'),
          actionPlans: pages('members'),
          members: pages(),
          topics: pages(),
          practices: pages(),
          changes: pages('since', 'sinceTime', 'until'),
          search: pages('text', 'types', 'filter'),
          municipalities: pages('filter'),
          institutions: pages('search', 'kinds'),
          sources: pages(),
          revisions: pages(),
          memberPeers: pages('for', 'topics', 'practices', 'commitments'),
          peers: pages('for', 'topics', 'practices', 'provinces', 'kinds'),
        },
      },
      Commitment: { fields: { links: pages('kinds', 'status', 'asserters') } },
      Topic: { fields: { commitments: pages(), municipalities: pages() } },
      Practice: { fields: { engagements: pages() } },
      Actor: { fields: { participations: pages('roles') } },
      Source: { fields: { claims: pages('kinds'), passages: pages('from') } },
      ActionPlan: { fields: { overlap: { merge: true } } },
      // Part of one picture, not a thing of its own: the same id may stand in pictures of different depth and filter.
      GraphNode: { keyFields: false },
      GraphEdge: { keyFields: false },
    },
  })
