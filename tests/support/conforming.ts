import Ajv from 'ajv'
import { expect } from 'vitest'
import { openApiDocument } from '../../src/contract/api/open-api.ts'
import type { Operation } from '../../src/contract/api/operation.ts'
import { playSchemas } from '../../src/contract/play/schemas.ts'

const checks = new Map<readonly Operation[], ReturnType<typeof checkerOf>>()

/**
 * Fails unless an answer is one that the OpenAPI document of `operations` describes for what was asked. What nobody
 * described, such as an address that does not exist, may only be refused.
 */
export function conforming(operations: readonly Operation[], method: string, path: string, answer: Response, body: unknown): void {
  const check = checks.get(operations) ?? checkerOf(operations)
  checks.set(operations, check)
  check(method, path, answer, body)
}

function checkerOf(operations: readonly Operation[]) {
  const document = openApiDocument(operations, playSchemas)
  const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' })
  ajv.addSchema(JSON.parse(JSON.stringify(document)), 'api')
  return (method: string, path: string, answer: Response, body: unknown) => {
    const [plain = ''] = path.split('?')
    const described = Object.entries(document.paths).find(
      ([template, methods]) => method.toLowerCase() in methods && new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
    )
    const operation = described?.[1][method.toLowerCase()]
    if (operation === undefined) return expect(answer.status, `${method} ${path} is described nowhere`).toBeGreaterThanOrEqual(400)
    const response = operation.responses[String(answer.status)]
    expect(response, `${method} ${path} answers ${answer.status}, which is not described: ${JSON.stringify(body)}`).toBeDefined()
    const [[type, content] = []] = Object.entries(response?.content ?? {})
    expect(answer.headers.get('content-type')?.split(';')[0], `${method} ${path} ${answer.status}`).toBe(type)
    const reference = content?.schema.$ref as string
    const isValid = ajv.validate(`api${reference}`, body)
    expect(isValid, `${method} ${path} ${answer.status}: ${ajv.errorsText()} in ${JSON.stringify(body).slice(0, 400)}`).toBe(true)
  }
}
