import { z } from 'zod'
import type { Operation, OperationAnswer } from './operation.ts'

/** Schemas by the names they have in the document. */
export type NamedSchemas = Readonly<Record<string, z.ZodType>>

export type JsonSchema = Readonly<Record<string, unknown>>
export type OpenApiDocument = {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly securitySchemes: JsonSchema }
}
type Content = { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> }
export type OpenApiOperation = {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly security: readonly JsonSchema[]
  readonly parameters: readonly JsonSchema[]
  readonly requestBody?: Content & { readonly required: true }
  readonly responses: Readonly<Record<string, { readonly description: string } & Partial<Content>>>
}

const address = (name: string) => `#/components/schemas/${name}`

/** The OpenAPI 3.1 document of `operations`. Every schema of a body must be among `schemas`; throws if one is not. */
export function openApiDocument(operations: readonly Operation[], schemas: NamedSchemas): OpenApiDocument {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const written = z.toJSONSchema(registry, { uri: address, io: 'input' }).schemas
  const refer = (schema: z.ZodType): JsonSchema => {
    const id = registry.get(schema)?.id
    if (id === undefined) throw new Error('A schema of a body has no name.')
    return { $ref: address(id) }
  }
  const paths: Record<string, Record<string, OpenApiOperation>> = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation, refer) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '勘所 Kandokoro',
      version: '1',
      description: 'クレーム対応の練習と評価。Practice and assessment of complaint handling.',
    },
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(written).map(([name, schema]) => [name, withoutIdentity(schema)])),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'Signing in sets the cookie.' } },
    },
  }
}

// The place of a schema in the document is its identity; an `$id` of its own would send `$ref`s elsewhere.
const withoutIdentity = ({ $id, $schema, ...schema }: Record<string, unknown>): JsonSchema => schema

function describeOperation(operation: Operation, refer: (schema: z.ZodType) => JsonSchema): OpenApiOperation {
  const { id, title, description, isOpen, parameters = {}, query = {}, body, answers } = operation
  const answer = ({ description, schema, isProblem }: OperationAnswer) => ({
    description,
    ...(schema && { content: { [isProblem ? 'application/problem+json' : 'application/json']: { schema: refer(schema) } } }),
  })
  return {
    operationId: id,
    summary: `${title.ja} · ${title.en}`,
    description,
    security: isOpen ? [] : [{ session: [] }],
    parameters: [
      ...Object.entries(parameters).map(([name, description]) => ({
        name,
        in: 'path',
        required: true,
        description,
        schema: { type: 'string' },
      })),
      ...Object.entries(query).map(([name, { description, schema }]) => {
        const { $schema, ...written } = z.toJSONSchema(schema, { io: 'input' })
        return { name, in: 'query', required: false, description, schema: written }
      }),
    ],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: refer(body) } } } }),
    responses: Object.fromEntries(Object.entries(answers).map(([status, one]) => [status, answer(one)])),
  }
}
