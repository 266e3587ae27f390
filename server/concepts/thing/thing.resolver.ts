import { FieldResolver, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../language.arg.ts'
import { LanguageEnum } from '../vocabulary.enums.ts'
import type { Language } from '../vocabulary.ts'
import { languageIn, nameOf, type Thing } from './thing.ts'
import { ThingInterface } from './thing.type.ts'

@Resolver(() => ThingInterface)
export class ThingResolver {
  @FieldResolver(() => String, { description: 'Its name in the language asked or, where there is none, in English, else in any; its id where no source names it.' })
  name(@Root() thing: Thing, @LanguageArg() language: Language): string {
    return nameOf(thing, language)
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language that name is really in; null where no source names it.' })
  nameLanguage(@Root() thing: Thing, @LanguageArg() language: Language) {
    return languageIn(thing.names, language)
  }
}
