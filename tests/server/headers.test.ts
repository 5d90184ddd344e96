import { expect, test } from 'vitest'
import { anApi } from '../support/an-api.ts'

const { api, library } = await anApi()
const { hash, scenario } = library.versions[0] ?? { hash: '', scenario: { customer: '' } }

test.each([
  ['the library', '/api/library'],
  ['a version', `/api/versions/${hash}`],
  ['a face', `/portraits/${hash.slice(0, 16)}/${scenario.customer}/calm.svg`],
  ['a refusal', '/api/nothing'],
])('%s may run nothing inline, load nothing from elsewhere, and be framed by nobody', async (_, path) => {
  const { headers } = await api.request(path)
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/)
      return [name, sources.join(' ')] as const
    }),
  )
  expect(policy.get('default-src')).toBe("'none'")
  expect(policy.get('script-src')).toBe("'self'")
  expect(policy.get('style-src')).toBe("'self'")
  expect(policy.get('frame-ancestors')).toBe("'none'")
  expect(policy.get('base-uri')).toBe("'none'")
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:|data:/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-powered-by')).toBeNull()
})
