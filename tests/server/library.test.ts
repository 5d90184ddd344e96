import { expect, test } from 'vitest'
import type { LibraryAnswer } from '../../src/contract/library.ts'
import { portraitAddress } from '../../src/contract/portrait-address.ts'
import { hashOf } from '../../src/core/scenario/fingerprint.ts'
import { moods } from '../../src/core/scenario/moods.ts'
import { anApi } from '../support/an-api.ts'
import { shippedIds, shippedScenario } from '../support/shipped-scenarios.ts'

const { api, library } = await anApi()

const ask = async () => (await (await api.request('/api/library')).json()) as LibraryAnswer

test('every shipped scenario is offered, in the order they name, and none is broken', async () => {
  const inOrder = [...shippedIds].sort((a, b) => shippedScenario(a).order - shippedScenario(b).order)
  const { scenarios, broken } = await ask()
  expect(scenarios.map(({ id }) => id)).toEqual(inOrder)
  expect(scenarios).toHaveLength(5)
  expect(broken).toEqual([])
})

test('a card has what the choose page shows and nothing more: no scene, no rating, no reason', async () => {
  const { scenarios } = await ask()
  const allowed = ['channel', 'endings', 'face', 'hash', 'id', 'languages', 'playtime', 'texts', 'trains']
  for (const card of scenarios) {
    expect(Object.keys(card).sort()).toEqual(allowed)
    expect(card.languages).toEqual(['ja', 'en'])
    for (const texts of Object.values(card.texts)) expect(Object.keys(texts).sort()).toEqual(['customer', 'summary', 'title'])
    expect(card.endings).toBe(Object.keys(shippedScenario(card.id).endings).length)
  }
  const written = JSON.stringify(scenarios)
  for (const { scenario } of library.versions) {
    for (const scene of Object.values(scenario.scenes)) {
      for (const { say, because } of Object.values(scene.choose ?? {})) {
        expect(written).not.toContain(because)
        if (say !== undefined) expect(written).not.toContain(say)
      }
    }
  }
})

test('a version is sent whole, and its hash is that of what is sent', async () => {
  const { scenarios } = await ask()
  for (const { hash } of scenarios) {
    const answer = await api.request(`/api/versions/${hash}`)
    const sent = await answer.json()
    expect(sent).toEqual(JSON.parse(JSON.stringify(library.version(hash))))
    expect(hashOf(JSON.stringify([sent.scenario, sent.translations]))).toBe(hash)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  }
})

test('the library is sent again only if it has changed', async () => {
  const first = await api.request('/api/library')
  const tag = first.headers.get('etag') ?? ''
  expect(tag).not.toBe('')
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const second = await api.request('/api/library', { headers: { 'if-none-match': tag } })
  expect(second.status).toBe(304)
  expect(await second.text()).toBe('')
  const outdated = await api.request('/api/library', { headers: { 'if-none-match': '"another"' } })
  expect(outdated.status).toBe(200)
})

test('a browser that takes compressed answers is spared them too', async () => {
  const headers = { 'accept-encoding': 'gzip' }
  const first = await api.request('/api/library', { headers })
  expect(first.headers.get('content-encoding')).toBe('gzip')
  const second = await api.request('/api/library', { headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' } })
  expect(second.status).toBe(304)
})

test('everybody with a portrait has a face in every mood: a picture that runs nothing and asks for nothing', async () => {
  let faces = 0
  for (const { hash, scenario } of library.versions) {
    for (const [member, { portrait }] of Object.entries(scenario.cast)) {
      if (portrait === undefined) continue
      for (const mood of moods) {
        const answer = await api.request(portraitAddress(hash, member, mood))
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-type')).toBe('image/svg+xml')
        expect(answer.headers.get('cache-control')).toContain('immutable')
        const svg = await answer.text()
        expect(svg).toMatch(/^<svg /)
        expect(svg).not.toMatch(/<script|<foreignObject|<image|\son[a-z]+=|javascript:|(?:href|src)="(?!#)/i)
        faces += 1
      }
    }
  }
  expect(faces).toBeGreaterThan(library.versions.length * moods.length - 1)
})

test('a face changes with the mood, and is the same each time', async () => {
  const [version] = library.versions
  if (version === undefined) throw new Error('No scenario is offered.')
  const { hash, scenario } = version
  const draw = async (mood: (typeof moods)[number]) => (await api.request(portraitAddress(hash, scenario.customer, mood))).text()
  expect(await draw('calm')).toBe(await draw('calm'))
  expect(await draw('furious')).not.toBe(await draw('calm'))
})
