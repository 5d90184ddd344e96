import { beforeEach, expect, test } from 'vitest'
import { sealVersion } from '../../../src/core/scenario/version.ts'
import { findVersion, keepVersion } from '../../../src/server/database/scenario-version-repository.ts'
import { aDatabase, onEachDatabase } from '../../support/a-database.ts'
import { type Asking, aPlayServer, libraryOf, type PlayServer } from '../../support/a-play-server.ts'
import { aScenario } from '../../support/a-scenario.ts'
import { aVisit } from '../../support/a-visit.ts'

const version = sealVersion(aScenario(), {})
const ask = { scene: 'opening', choose: 'ask' }
const promise = { scene: 'answer', choose: 'promise' }
const practice = { scenario: 'late-delivery', mode: 'practice', language: 'ja' }

/** The same scenario in which nothing is as it was. */
const changed = () => {
  const other = aVisit()
  return sealVersion({ ...other, id: 'late-delivery', title: '別の話' }, {})
}

onEachDatabase((kind) => {
  let server: PlayServer
  let mine: Asking
  let id: string
  beforeEach(async () => {
    server = await aPlayServer(kind, libraryOf(version))
    mine = await server.person('trainee', 'trainee')
    id = (await mine('POST', '/api/attempts', practice)).body.attempt.id
    await mine('POST', `/api/attempts/${id}/decisions`, { n: 0, decision: ask })
  })

  test.each([
    ['changed', () => libraryOf(changed())],
    ['gone', () => libraryOf()],
  ])('an attempt goes on at its own version when the scenario is %s, also after a restart', async (_, library) => {
    server.shelf.library = library()
    const restarted = await server.another()
    const request = async (method: string, path: string, body?: object) => {
      const headers = { 'x-person': 'trainee', 'content-type': 'application/json' }
      const answer = await restarted.api.request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
      return (await answer.json()) as any
    }
    expect((await request('GET', `/api/attempts/${id}`)).view).toMatchObject({ scene: 'answer', scenario: { title: '届かない荷物' } })
    expect((await request('POST', `/api/attempts/${id}/decisions`, { n: 1, decision: promise })).view.ending.id).toBe('settled')
    expect((await request('GET', `/api/attempts/${id}/debrief`)).debrief.ending.title).toBe('待ってもらえた')
    expect((await request('GET', '/api/attempts')).attempts[0]).toMatchObject({ title: '届かない荷物', hash: version.hash })
  })

  test('a new attempt begins at the version offered now', async () => {
    server.shelf.library = libraryOf(changed())
    const { body } = await mine('POST', '/api/attempts', practice)
    expect(body.attempt.hash).not.toBe(version.hash)
    expect(body.view.scene).toBe('door')
    expect((await mine('GET', '/api/scenarios/late-delivery')).body.title).toBe('別の話')
    server.shelf.library = libraryOf()
    expect((await mine('POST', '/api/attempts', practice)).status).toBe(404)
    expect((await mine('GET', '/api/scenarios/late-delivery')).status).toBe(404)
  })
})

onEachDatabase((kind) => {
  test('a version is found by its hash, or by the beginning of it if that is enough', async () => {
    const { db } = await aDatabase(kind)
    for (const one of [version, version, changed()]) await keepVersion(db, one, 7)
    expect(await findVersion(db, version.hash)).toEqual(version)
    expect(await findVersion(db, version.hash.slice(0, 16))).toEqual(version)
    expect(await findVersion(db, '')).toBeUndefined()
    expect(await findVersion(db, '0'.repeat(64))).toBeUndefined()
  })

  test('a version that was changed in the database is not played', async () => {
    const { db } = await aDatabase(kind)
    await keepVersion(db, version, 7)
    await db
      .updateTable('scenario_version')
      .set({ body: JSON.stringify(version).replace('18', '19').replace('荷物', '手紙') })
      .execute()
    await expect(findVersion(db, version.hash)).rejects.toThrow(version.hash)
  })
})
