import type { Request } from 'express'
import { GraphQLError } from 'graphql'

/** A parameter of an address: what it expects, in words, and what its texts come to; undefined where they are not that. */
export interface Parameter<T> { readonly expects: string; readonly read: (texts: readonly string[]) => T | undefined }
export type Parameters = Readonly<Record<string, Parameter<unknown>>>
export type ValuesOf<P extends Parameters> = { readonly [K in keyof P]?: P[K] extends Parameter<infer T> ? T : never }

const one = <T>(expects: string, read: (text: string) => T | undefined): Parameter<T> => ({ expects, read: ([text, ...others]) => (text && others.length === 0 ? read(text) : undefined) })

const several = <T>(expects: string, read: (text: string) => T | undefined): Parameter<readonly T[]> => ({
  expects: `${expects}; several by commas or by repeating the parameter`,
  read: (texts) => {
    const found = texts.flatMap((text) => text.split(',')).map((text) => read(text.trim()))
    return found.includes(undefined) ? undefined : (found as readonly T[])
  },
})

const idIn = (text: string): string | undefined => (/^[\w.:-]{1,100}$/.test(text) ? text : undefined)
const wordIn = <T extends string>(words: readonly T[]) => (text: string): T | undefined => words.find((word) => word === text)

export const anId = (example: string) => one(`an id such as ${example}`, idIn)
export const ids = (example: string) => several(`ids such as ${example}`, idIn)
export const oneOf = <T extends string>(words: readonly T[]) => one(`one of ${words.join(', ')}`, wordIn(words))
export const someOf = <T extends string>(words: readonly T[]) => several(`any of ${words.join(', ')}`, wordIn(words))
export const years = several('years such as 2018', (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined))
export const texts = (example: string) => several(`texts such as ${example}`, (text) => text || undefined)
export const aText = (expects: string) => one(expects, (text) => text)
export const wholeNumber = (least: number, most: number) => one(`a whole number from ${least} to ${most}`, (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined))

/** Reads the parameters of an address; those not known and those that cannot be read are refused, each with what is expected. The revision is read elsewhere. */
export function valuesIn<P extends Parameters>(known: P, query: Request['query']): ValuesOf<P> {
  const { rev: _, ...given } = query
  const read = Object.entries(given).map(([name, text]) => ({ name, text, parameter: Object.hasOwn(known, name) ? known[name] : undefined, texts: [text ?? ''].flat().map(String) }))
  const faults = read.flatMap(({ name, text, parameter, texts: found }) => {
    if (!parameter) return [`There is no parameter ${JSON.stringify(name.slice(0, 40))} here. There are: ${[...Object.keys(known), 'rev'].join(', ')}.`]
    return parameter.read(found) === undefined ? [`Expected ${name} to be ${parameter.expects}; got ${JSON.stringify(text).slice(0, 100)}.`] : []
  })
  if (faults.length > 0) throw new GraphQLError(faults.join(' '), { extensions: { code: 'BAD_USER_INPUT' } })
  return Object.fromEntries(read.map(({ name, parameter, texts: found }) => [name, parameter!.read(found)])) as ValuesOf<P>
}
