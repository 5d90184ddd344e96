import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from '../../src/contract/api/open-api.ts'
import { playOperations } from '../../src/contract/play/operations.ts'
import { playSchemas } from '../../src/contract/play/schemas.ts'
import { createApi } from '../../src/server/app.ts'
import type { PlayServices } from '../../src/server/commands/play/play-services.ts'
import { apiDescriptionRoutes } from '../../src/server/routes/api-description.ts'
import { attemptRoutes } from '../../src/server/routes/attempts.ts'
import { libraryOf } from '../support/a-play-server.ts'

const document = openApiDocument(playOperations, playSchemas)
const api = createApi({ library: libraryOf(), routes: [apiDescriptionRoutes(document)] })

describe('the OpenAPI document', () => {
  test('is served as it is made', async () => {
    const answer = await api.request('/api/openapi.json')
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(document)))
  })

  test('describes every route there is, and no other', () => {
    // Only the addresses are asked for: nothing is authenticated or played.
    const routes = attemptRoutes({ authenticate: async () => undefined, play: {} as PlayServices }).routes
    const served = routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const described = playOperations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect([...new Set(served)].sort()).toEqual([...described].sort())
  })

  test('refers to nothing that is not in it, and every schema can be checked by', () => {
    const written = JSON.stringify(document)
    const names = Object.keys(document.components.schemas)
    for (const [, name] of written.matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(names.map((one) => `#/components/schemas/${one}`)).toContain(name)
    }
    expect(written).not.toMatch(/"\$id"|"\$defs"|"\$schema"/)
    const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' })
    ajv.addSchema(JSON.parse(written), 'api')
    for (const name of names) expect(() => ajv.getSchema(`api#/components/schemas/${name}`), name).not.toThrow()
  })

  test('lets a body say less where there are defaults, and never more than is named', () => {
    const start = document.components.schemas.StartAttempt as { required: string[]; additionalProperties: boolean }
    expect(start.required.sort()).toEqual(['language', 'mode', 'scenario'])
    expect(start.additionalProperties).toBe(false)
  })

  test('names operations once, and says who is refused', () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const { security, responses } of operations) if (security.length > 0) expect(responses).toHaveProperty('401')
  })
})

describe('the page', () => {
  test('shows every route, and runs and loads nothing', async () => {
    const answer = await api.request('/api/docs')
    const page = await answer.text()
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:\/\//)
    for (const { method, path } of playOperations) expect(page).toContain(`${method.toUpperCase()} ${path}`)
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target}"`)
    expect((await api.request('/api/docs.css')).headers.get('content-type')).toContain('text/css')
  })

  test('shows what is written in it as text', async () => {
    const hostile = { ...document, info: { ...document.info, title: '</title><script>alert(1)</script>' } }
    const one = createApi({ library: libraryOf(), routes: [apiDescriptionRoutes(hostile)] })
    expect(await (await one.request('/api/docs')).text()).not.toContain('<script')
  })
})
