import type { DataDictionaryQuery, TypeNameFragment } from '../../generated/operations.ts'

/** A type of the API, with its fields, inputs or values. */
export type DictionaryType = DataDictionaryQuery['__schema']['types'][number]

/** A reference to a type, as it is nested in answers about the schema. */
type TypeReference = { readonly kind: TypeNameFragment['kind']; readonly name?: string | null; readonly ofType?: TypeReference | null }

/** A type as the schema writes it: [Link!]!. */
function typeInWords({ kind, name, ofType }: TypeReference): string {
  if (kind === 'NON_NULL') return `${ofType ? typeInWords(ofType) : ''}!`
  if (kind === 'LIST') return `[${ofType ? typeInWords(ofType) : ''}]`
  return name ?? ''
}

/** A field, input or value of a type, as the dictionary shows it. */
export interface Entry { readonly name: string; readonly written: string; readonly description: string | null | undefined }

/** What a type is made of: its fields with what they are asked with, its inputs, or its values. */
export const entriesOf = ({ fields, inputFields, enumValues }: DictionaryType): readonly Entry[] => [
  ...(fields ?? []).map(({ name, args, type, description }) => ({ name: args.length > 0 ? `${name}(${args.map((arg) => `${arg.name}: ${typeInWords(arg.type)}`).join(', ')})` : name, written: typeInWords(type), description })),
  ...(inputFields ?? []).map(({ name, type, description }) => ({ name, written: typeInWords(type), description })),
  ...(enumValues ?? []).map(({ name, description }) => ({ name, written: '', description })),
]

/** Types that say something of the field; lists and their rows all look alike, and the schema's own types describe only itself. */
export const worthReading = (types: readonly DictionaryType[]): readonly DictionaryType[] =>
  types.filter(({ name, kind }) => !/^__|(Connection|Edge)$/.test(name ?? '') && !(kind === 'SCALAR' && /^(ID|String|Int|Float|Boolean)$/.test(name ?? ''))).sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))

/** Those in which a text occurs: in their name or description, or in that of a field or value. */
export function findTypes(types: readonly DictionaryType[], text: string): readonly DictionaryType[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return types
  const has = (...texts: readonly (string | null | undefined)[]): boolean => texts.some((one) => one?.toLowerCase().includes(wanted))
  return types.filter((type) => has(type.name, type.description) || entriesOf(type).some(({ name, description }) => has(name, description)))
}
