import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { revisionByNumber } from './revision.ts'
import { RevisionType } from './revision.type.ts'

@Resolver()
export class RevisionResolver {
  @Query(() => RevisionType, { description: 'The revision that this query reads.' })
  async revision(@Ctx() { reading }: Context) {
    return (await revisionByNumber(reading.graph, reading.rev)) ?? { number: 0, at: new Date(0), by: 'nobody', summary: 'Nothing has been loaded yet' }
  }
}
