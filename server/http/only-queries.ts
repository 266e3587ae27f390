import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/** Refuses what the API does not have at all: it is read with queries, and the graph is filled by ingests. */
export const OnlyQueriesRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (operation) => {
    if (context.getSchema().getRootType(operation.operation)) return
    context.reportError(new GraphQLError(`Expected a query, got a ${operation.operation}. This API is read only.`, { nodes: operation }))
  },
})
