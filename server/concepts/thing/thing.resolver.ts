import { FieldResolver, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../language.arg.ts'
import type { Language } from '../vocabulary.ts'
import { nameOf, type Thing } from './thing.ts'
import { ThingInterface } from './thing.type.ts'

@Resolver(() => ThingInterface)
export class ThingResolver {
  @FieldResolver(() => String, { description: 'Its name in the language asked or, where there is none, in English, else in any; its id where no source names it.' })
  name(@Root() thing: Thing, @LanguageArg() language: Language): string {
    return nameOf(thing, language)
  }
}
