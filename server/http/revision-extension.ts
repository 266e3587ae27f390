import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../reading/context.ts'

/** Says in each answer's extensions which revision was read. */
export const readRevision: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind === 'single') response.body.singleResult.extensions = { ...response.body.singleResult.extensions, revision: contextValue.reading.rev }
    },
  }),
}
