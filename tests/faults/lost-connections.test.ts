import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { aDatabasePlace, onPostgres } from '../support/a-database.ts'
import { aCrowd } from './support/a-crowd.ts'
import { expectKept } from './support/expect-kept.ts'
import { rounds, timeout } from './support/rounds.ts'

/** A place whose connections can be told from all others, and what ends all of them as a restart of PostgreSQL does (57P01). */
async function aPlaceToCutOff() {
  const { databaseUrl = '', ...place } = await aDatabasePlace('postgres')
  const name = `faults-${randomUUID()}`
  const url = new URL(databaseUrl)
  url.searchParams.set('application_name', name)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  onTestFinished(() => client.end())
  const cutOff = async () => {
    const ended = await client.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name])
    return ended.rowCount ?? 0
  }
  return { place: { ...place, databaseUrl: String(url) }, cutOff }
}

onPostgres(() => {
  // Restarting PostgreSQL itself would end the connections of every other test too; ending those of one server does the same to it.
  test(`every connection of a server under load ended ${rounds * 5} times: it lives, and nothing is lost`, { timeout }, async () => {
    const { place, cutOff } = await aPlaceToCutOff()
    const { players, open, acknowledged } = await aCrowd('postgres', place)
    const { address, end } = await open()
    const enough = new AbortController()
    const playing = Promise.all(players.map((player) => player.persist(() => address, enough.signal)))
    let ended = 0
    for (let cut = 0; cut < rounds * 5; cut += 1) {
      const before = acknowledged()
      await expect.poll(acknowledged, { timeout: 20_000, interval: 10 }).toBeGreaterThan(before)
      await wait(Math.random() * 100)
      ended += await cutOff()
    }
    const afterwards = acknowledged()
    await expect.poll(acknowledged, { timeout: 20_000 }).toBeGreaterThan(afterwards + players.length)
    enough.abort()
    await playing
    expect(ended).toBeGreaterThan(rounds * 5)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    await Promise.all(players.map((player) => player.resume(address)))
    await Promise.all(players.map((player) => player.finish(address)))
    await expectKept(place, players)
    expect(await end('SIGTERM')).toBe(0)
  })

  test('whoever asks while the database is away is told so, and it is no fault of theirs', { timeout }, async () => {
    const { place, cutOff } = await aPlaceToCutOff()
    const { players, open } = await aCrowd('postgres', place)
    const { address } = await open()
    const playing = Promise.all(players.map((player) => player.play(address)))
    let isOver = false
    const cutting = (async () => {
      while (!isOver) await Promise.all([cutOff(), wait(5)])
    })()
    const told = await playing
    isOver = true
    await cutting
    for (const refused of told) {
      expect(refused?.response).toMatchObject({
        status: 503,
        type: 'application/problem+json',
        body: { type: '/problems/database-away', title: expect.stringContaining('database') },
      })
    }
  })
})
