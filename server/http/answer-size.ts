import type { ApolloServerPlugin } from '@apollo/server'
import { defaultFieldResolver, getNamedType, type GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isCompositeType, isListType, isNonNullType, isObjectType } from 'graphql'
import type { Context } from '../reading/context.ts'
import { tooCostly } from './limits.ts'

/** Things that the lists of one answer may hold together. What an operation costs is estimated before it runs; this is counted while it does. */
export const mostThings = 40_000

/** The things in the lists of each answer so far, by the context it is made in. */
const held = new WeakMap<object, number>()

/** Makes every list of things in a schema count what it holds; an answer that grows beyond the limit stops growing. */
export function countingLists(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  for (const field of types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))) {
    const list = isNonNullType(field.type) ? field.type.ofType : field.type
    if (isListType(list) && isCompositeType(getNamedType(list))) field.resolve = counting(field.resolve ?? defaultFieldResolver)
  }
  return schema
}

/** Async only where the list is: a promise per list would double the time of an answer. */
const counting = (resolve: GraphQLFieldResolver<unknown, object>): GraphQLFieldResolver<unknown, object> => (parent, args, context, info) => {
  const list: unknown = resolve(parent, args, context, info)
  return list instanceof Promise ? list.then((things) => counted(things, context)) : counted(list, context)
}

function counted(list: unknown, context: object): unknown {
  const things = (held.get(context) ?? 0) + (Array.isArray(list) ? list.length : 0)
  held.set(context, things)
  if (things > mostThings) throw tooLarge()
  return list
}

const tooLarge = (): GraphQLError =>
  tooCostly(`Expected an answer of at most ${mostThings} things in its lists, but this one grows larger. Ask for fewer rows (first) or fewer nested lists, or use /export for everything.`, { limit: mostThings })

/** Says once, and without the part that there was, that an answer grew too large: half of one would look whole. */
export const answerSize: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if ((held.get(contextValue) ?? 0) <= mostThings || response.body.kind !== 'single') return
      response.http.status = 400
      response.body.singleResult = { errors: [tooLarge().toJSON()] }
    },
  }),
}
