import { InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { possibleTypes } from '../generated/operations.ts'

/** The normalised cache: pages of one list join only when everything that filters them is the same. */
export const cacheOfHub = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          commitments: relayStylePagination(['filter']),
          links: relayStylePagination(['filter']),
          search: relayStylePagination(['text', 'languages', 'types']),
        },
      },
      Commitment: { fields: { links: relayStylePagination(['kinds', 'status', 'asserters']) } },
      ActionPlan: { fields: { overlap: { merge: true } } },
      // Part of one picture, not a thing of its own: the same id may stand in pictures of different depth and filter.
      GraphNode: { keyFields: false },
      GraphEdge: { keyFields: false },
    },
  })
