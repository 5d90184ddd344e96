import { z } from 'zod'
import { reservedIds } from './ids.ts'
import { moods } from './moods.ts'
import { scenario } from './scenario.ts'

/** As much of JSON Schema (draft 2020-12) as describes a scenario. */
export type JsonSchema = {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  description?: string
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  propertyNames?: JsonSchema
  items?: JsonSchema
  anyOf?: JsonSchema[]
  enum?: string[]
  [keyword: string]: unknown
}

const idPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'

/** JSON Schema of a scenario as it is written, for editors. The loader checks more than a schema can say. */
export function scenarioJsonSchema(): JsonSchema {
  const generated = z.toJSONSchema(scenario, {
    io: 'input',
    override: ({ jsonSchema }) => improve(jsonSchema as JsonSchema),
  }) as JsonSchema
  const { $schema, ...rest } = nameCondition(generated)
  return {
    $schema,
    $id: 'https://kandokoro.example/scenario.schema.json',
    title: 'Kandokoro scenario',
    ...rest,
  }
}

function improve(schema: JsonSchema): void {
  // Bounds of JavaScript’s numbers, not of the field.
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.propertyNames?.pattern === idPattern) schema.propertyNames = { ...schema.propertyNames, not: { enum: [...reservedIds] } }
  const keys = Object.keys(schema.properties ?? {})
  if (keys.length === 1 && keys[0] === 'when' && typeof schema.additionalProperties === 'object') {
    schema.propertyNames = { pattern: `^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\((${moods.join('|')})\\))?$` }
    schema.additionalProperties = { ...schema.additionalProperties, description: 'Who speaks, with a mood in brackets: what they say.' }
    schema.minProperties = 1
    schema.maxProperties = 2
  }
}

/** The only definition that refers to itself is the condition; zod numbers it. */
function nameCondition(schema: JsonSchema): JsonSchema {
  const names = Object.keys(schema.$defs ?? {})
  if (names.length !== 1) throw new Error(`One definition expected, the condition; found ${names.join(', ')}`)
  return JSON.parse(JSON.stringify(schema).replaceAll(String(names[0]), 'condition')) as JsonSchema
}
