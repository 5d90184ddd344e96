import type { ValuePath } from '../diagnostics/place.ts'
import { type JsonSchema, scenarioJsonSchema } from '../scenario/json-schema.ts'

let cached: JsonSchema | undefined

/** The keys that the schema of a scenario names for the map at `path`; none where any id may stand. */
export function allowedKeys(path: ValuePath): string[] {
  cached ??= scenarioJsonSchema()
  let schemas = alternatives(cached)
  for (const step of path) {
    schemas = schemas.flatMap((schema) => {
      const next = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? schema.additionalProperties)
      return typeof next === 'object' ? alternatives(next) : []
    })
  }
  return [...new Set(schemas.flatMap(({ properties = {}, propertyNames }) => [...Object.keys(properties), ...(propertyNames?.enum ?? [])]))]
}

/** The schemas that a value may meet one of, references followed. */
function alternatives(schema: JsonSchema): JsonSchema[] {
  const definition = schema.$ref === undefined ? undefined : cached?.$defs?.[schema.$ref.slice('#/$defs/'.length)]
  return [schema, ...(definition === undefined ? [] : [definition]), ...(schema.anyOf ?? []).flatMap(alternatives)]
}
