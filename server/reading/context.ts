import type { Reading } from './request.ts'

/** What resolvers get: reading as of one revision. */
export interface Context { readonly reading: Reading }
