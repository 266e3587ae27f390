import type { Request, RequestHandler } from 'express'
import { told } from './errors.ts'

/** Headers with which a request shows that no page of another site can have sent it; without one the API answers no GET. */
const proofs = ['apollo-require-preflight', 'x-apollo-operation-name', 'content-type']

/** A GET of the API's address: a person in a browser is shown the place to ask from, with the query that the address holds; a program is told how to ask. */
export const askedByGet: RequestHandler = (request, response, next) => {
  if (request.query.query && proofs.some((header) => request.headers[header])) return next()
  if (request.accepts(['json', 'html']) === 'html') return response.redirect(`/graphiql${heldIn(request)}`)
  response.status(400).json(told('BAD_REQUEST', 'This is the address of the GraphQL API. Expected a POST with the header content-type: application/json and a body such as {"query": "{ revision { number } }"}, got a GET. /data explains it with examples that run, /graphiql is the place to try.'))
}

/** The query of an address, as GraphiQL takes it. */
function heldIn({ query: { query, variables } }: Request): string {
  const held = Object.entries({ query, variables }).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return held.length > 0 ? `#${new URLSearchParams(held)}` : ''
}
