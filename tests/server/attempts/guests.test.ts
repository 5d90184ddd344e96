import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { noticeVersion } from '../../../src/contract/play/notice-version.ts'
import { portraitAddress } from '../../../src/contract/portrait-address.ts'
import { readLibrary } from '../../../src/server/library/read-library.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { type Asking, aPlayServer, libraryOf, type PlayServer } from '../../support/a-play-server.ts'

const library = await readLibrary(join(import.meta.dirname, '../../../scenarios'))
const [version, other] = library.versions
if (version === undefined || other === undefined) throw new Error('Two scenarios are needed.')
const whole = `/api/versions/${version.hash}`

onEachDatabase((kind) => {
  let server: PlayServer
  let people: Record<'trainee' | 'trainer' | 'hr' | 'admin', Asking>
  const ask = async (path: string, person = '') => (await server.api.request(path, { headers: { 'x-person': person } })).status
  beforeAll(async () => {
    server = await aPlayServer(kind, library)
    const named = async (role: 'trainee' | 'trainer' | 'hr' | 'admin') => [role, await server.person(role, role)] as const
    people = Object.fromEntries(await Promise.all((['trainee', 'trainer', 'hr', 'admin'] as const).map(named))) as typeof people
  })

  describe('who may say whether guests are welcome', () => {
    test('nobody who is not signed in, and nobody but an administrator', async () => {
      expect((await server.nobody('PUT', '/api/guests', { allowed: false })).status).toBe(401)
      for (const role of ['trainee', 'trainer', 'hr'] as const) {
        expect((await people[role]('PUT', '/api/guests', { allowed: false })).status).toBe(403)
      }
      expect((await people.admin('PUT', '/api/guests', { allowed: 'no' })).status).toBe(422)
      expect((await server.nobody('GET', '/api/guests')).body).toEqual({ allowed: true })
    })

    test('an administrator, which is written down', async () => {
      expect((await people.admin('PUT', '/api/guests', { allowed: false })).body).toEqual({ allowed: false })
      expect((await server.nobody('GET', '/api/guests')).body).toEqual({ allowed: false })
      expect(await ask(whole)).toBe(403)
      expect((await people.admin('PUT', '/api/guests', { allowed: true })).status).toBe(200)
      expect(await ask(whole)).toBe(200)
      const log = await server.database.db
        .selectFrom('audit')
        .select('detail')
        .where('action', '=', 'guests-changed')
        .orderBy('id')
        .execute()
      expect(log.map(({ detail }) => JSON.parse(detail).allowed)).toEqual([false, true])
    })
  })

  describe('a whole scenario', () => {
    test.each(['trainee', 'hr', 'admin'])('is not for a signed-in %s', async (role) => expect(await ask(whole, role)).toBe(403))

    test('is for guests and trainers, and kept by no cache between', async () => {
      expect(await ask(whole, 'trainer')).toBe(200)
      const answer = await server.api.request(whole)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toMatch(/^private/)
    })

    test('is not for guests while somebody is being assessed at it; others are', async () => {
      await people.trainee('POST', '/api/notice', { version: noticeVersion })
      const order = { scenario: version.scenario.id, mode: 'assessment', language: 'ja' }
      const { id } = (await people.trainee('POST', '/api/attempts', order)).body.attempt
      expect(await ask(whole)).toBe(403)
      expect(await ask(`/api/versions/${other.hash}`)).toBe(200)
      await server.database.db.updateTable('attempt').set({ ended_at: 1 }).where('id', '=', id).execute()
      expect(await ask(whole)).toBe(200)
    })

    test('is not for guests while an assignment to be assessed at it stands', async () => {
      const assignment = { id: 'a', scenario_id: version.scenario.id, mode: 'assessment', due_at: null, tries: null } as const
      await server.database.db
        .insertInto('assignment')
        .values({ ...assignment, created_by: null, created_at: 0, archived_at: null })
        .execute()
      expect(await ask(whole)).toBe(403)
      await server.database.db.updateTable('assignment').set({ archived_at: 1 }).where('id', '=', 'a').execute()
      expect(await ask(whole)).toBe(200)
    })
  })

  test('the face of somebody in a version that is played and no longer offered is still there, and no other', async () => {
    const later = await aPlayServer(kind, library)
    later.shelf.library = libraryOf()
    const restarted = await later.another()
    const { hash, scenario } = version
    const face = async (address: string) => (await restarted.api.request(address)).status
    expect(await face(portraitAddress(hash, scenario.customer, 'calm'))).toBe(200)
    for (const bad of [
      `/portraits/${hash.slice(0, 15)}/${scenario.customer}/calm.svg`,
      `/portraits/${hash}/__proto__/calm.svg`,
      '/portraits/%25/x/calm.svg',
    ]) {
      expect(await face(bad), bad).toBe(404)
    }
  })
})
