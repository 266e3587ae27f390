import { Arg } from 'type-graphql'
import { LanguageEnum } from './vocabulary.enums.ts'

/** The language argument of every field that gives a text: English unless told, the next best language where there is none. */
export const LanguageArg = (): ParameterDecorator =>
  Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'EN', description: 'The language wanted; where there is no text in it, the next best is given.' }) as ParameterDecorator
