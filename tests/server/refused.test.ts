import { describe, expect, test } from 'vitest'
import { anApi } from '../support/an-api.ts'

const { api, library } = await anApi()
const [version] = library.versions
if (version === undefined) throw new Error('No scenario is offered.')
const { hash, scenario } = version
const face = `/portraits/${hash.slice(0, 16)}/${scenario.customer}/calm.svg`

/** A problem as of RFC 9457, saying no more than that there is nothing. */
async function expectNotFound(path: string, method = 'GET'): Promise<void> {
  const answer = await api.request(path, { method })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toEqual({ type: '/problems/not-found', title: 'Not found', status: 404, detail: expect.any(String) })
}

describe('a scenario version', () => {
  test.each([
    ['that nobody offers', '0'.repeat(64)],
    ['by part of its hash', hash.slice(0, 16)],
    ['by its hash in capitals', hash.toUpperCase()],
    ['by its hash and more', `${hash}0`],
    ['by its id', scenario.id],
    ['by a name that every object has', '__proto__'],
    ['by a path', '..%2f..%2fpackage.json'],
  ])('%s is refused', (_, name) => expectNotFound(`/api/versions/${name}`))
})

describe('a face', () => {
  const short = hash.slice(0, 16)
  test.each([
    ['of another version', `/portraits/${'0'.repeat(16)}/${scenario.customer}/calm.svg`],
    ['by too little of a hash', `/portraits/${hash.slice(0, 15)}/${scenario.customer}/calm.svg`],
    ['of somebody who is not in the cast', `/portraits/${short}/nobody/calm.svg`],
    ['of somebody without a portrait', `/portraits/${short}/you/calm.svg`],
    ['of a name that every object has', `/portraits/${short}/constructor/calm.svg`],
    ['of another such', `/portraits/${short}/__proto__/calm.svg`],
    ['in a mood that nobody has', `/portraits/${short}/${scenario.customer}/gleeful.svg`],
    ['in a mood that every object has', `/portraits/${short}/${scenario.customer}/toString.svg`],
    ['in another format', face.replace('.svg', '.png')],
    ['by a path upwards', `/portraits/..%2f..%2f..%2fetc/${scenario.customer}/calm.svg`],
    ['by a path upwards at its end', `/portraits/${short}/${scenario.customer}/..%2f..%2fpackage.json`],
    ['by a path that ends early', `/portraits/${short}/${scenario.customer}/calm.svg%00.png`],
  ])('%s is refused', (_, path) => expectNotFound(path))

  test('a path that leads out of the portraits leads nowhere', async () => {
    for (const path of ['/portraits/../../package.json', '/portraits/%2e%2e/%2e%2e/package.json', '//portraits/x/y/z']) {
      expect((await api.request(path)).status, path).toBe(404)
    }
  })
})

describe('an address of the API', () => {
  test.each(['/api', '/api/', '/api/attempts', '/api/library/x', '/api/versions', '/api/versions/', '/api/__proto__'])(
    '%s is not known',
    async (path) => {
      const answer = await api.request(path)
      expect(answer.status).toBe(404)
    },
  )

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('takes no %s', async (method) => {
    await expectNotFound('/api/library', method)
    await expectNotFound(`/api/versions/${hash}`, method)
  })
})
