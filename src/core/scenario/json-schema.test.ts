import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type JsonSchema, scenarioJsonSchema } from './json-schema.ts'

const schema = scenarioJsonSchema()

/** Properties, and values of maps by id, that say nothing about themselves. */
function undescribed(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties = {}, additionalProperties } = node as JsonSchema
  const silent = Object.entries({ ...properties, ...(typeof additionalProperties === 'object' && { '*': additionalProperties }) })
    .filter(([, value]) => value.description === undefined)
    .map(([key]) => `${path}/${key}`)
  return [...silent, ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}/${key}`))]
}

test('the schema beside the scenarios is current: node --import tsx src/cli/write-schema.ts', () => {
  const file = new URL('../../../scenarios/scenario.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema)
})

test('every property is described', () => {
  expect(undescribed(schema, '')).toEqual([])
})

test('conditions refer to themselves by name', () => {
  expect(Object.keys(schema.$defs ?? {})).toEqual(['condition'])
  expect(schema.properties?.calm).toMatchObject({ $ref: '#/$defs/condition' })
})

test('what has a default may be left out', () => {
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'id', 'scenes']))
  expect(schema.required).not.toContain('papers')
})
