import { readFile } from 'node:fs/promises'
import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../schema/generated-files.ts'
import { buildApiSchema, sdlOf } from '../../server/http/schema.ts'

const schema = buildApiSchema()

test.each(['schema/schema.graphql', 'client/generated/operations.ts'])('%s is what npm run generate writes', async (path) => {
  const wanted = (await generatedFiles(sdlOf(schema))).find((file) => file.path === path)
  expect(await readFile(path, 'utf8')).toBe(wanted?.text)
})

test('every type, field, argument and input field of the API is described', () => {
  expect(undescribed(schema)).toEqual([])
})

test('a description is a sentence', () => {
  expect(described(schema).filter(([, text]) => text && !/[.)…]$/.test(text.trim())).map(([place]) => place)).toEqual([])
})

const undescribed = (of: GraphQLSchema): readonly string[] => described(of).filter(([, text]) => !text?.trim()).map(([place]) => place)

/** Every place of a schema that can carry a description, with the one it has. The root says nothing that its fields do not. */
function described(of: GraphQLSchema): readonly (readonly [place: string, text: string | null | undefined])[] {
  const types = Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  return types.flatMap((type) => [...(type === of.getQueryType() ? [] : [[type.name, type.description] as const]), ...partsOf(type)])
}

function partsOf(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description])
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
    ])
  return []
}
