import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildSchema, isAbstractType, parse, type GraphQLSchema } from 'graphql'

const banner = '// Written by `npm run generate` from schema/schema.graphql and schema/operations. Not edited by hand.\n'

/** TypeScript for what the client asks: one typed document per operation, and which types stand behind each interface. */
export async function generateClientTypes(sdl: string, operations: readonly string[]): Promise<string> {
  const written = await codegen({
    filename: 'client/generated/operations.ts',
    schema: parse(sdl),
    documents: operations.map(text => ({ document: parse(text) })),
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
    config: {
      enumType: 'string-literal',
      immutableTypes: true,
      useTypeImports: true,
      documentNodeImport: '@apollo/client#TypedDocumentNode',
      scalars: { PartialDate: 'string', DateTime: 'string' },
    },
  })
  return `${banner}${written}\n\n${possibleTypes(buildSchema(sdl))}`
}

/** The types behind each interface, which Apollo's cache needs to match fragments. */
function possibleTypes(schema: GraphQLSchema): string {
  const entries = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map(type => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}
