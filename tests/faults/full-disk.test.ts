import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { aCrowd } from './support/a-crowd.ts'
import { aSmallDisk } from './support/a-small-disk.ts'
import { expectKept } from './support/expect-kept.ts'
import { timeout } from './support/rounds.ts'

const disk = await aSmallDisk(16)

if ('reason' in disk) describe.skip(`a full disk: skipped, as ${disk.reason}`, () => test('is told', () => {}))
else {
  afterEach(() => disk.free())
  afterAll(() => disk.remove())

  test('a full disk is told, what was kept stays, and with room again people go on', { timeout }, async () => {
    const { place, players, open, acknowledged } = await aCrowd('sqlite', { dataFolder: join(disk.folder, 'data') })
    const { address, end } = await open()
    const enough = new AbortController()
    const playing = Promise.all(players.map((player) => player.play(address, enough.signal)))
    await expect.poll(acknowledged, { timeout: 20_000 }).toBeGreaterThan(100)
    await disk.fill()
    // What room the log of the database has of its own is used up first.
    for (const refused of await playing) {
      expect(refused?.response).toMatchObject({
        status: 507,
        type: 'application/problem+json',
        body: { type: '/problems/storage-full', title: expect.stringContaining('no room') },
      })
    }
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    await disk.free()
    await Promise.all(players.map((player) => player.resume(address)))
    await Promise.all(players.map((player) => player.finish(address)))
    await expectKept(place, players)
    expect(await end('SIGTERM')).toBe(0)
  })

  test('a server killed on a full disk opens what was kept', { timeout }, async () => {
    const { place, players, open, acknowledged } = await aCrowd('sqlite', { dataFolder: join(disk.folder, 'again') })
    const first = await open()
    const playing = Promise.all(players.map((player) => player.play(first.address)))
    await expect.poll(acknowledged, { timeout: 20_000 }).toBeGreaterThan(100)
    await disk.fill()
    await playing
    await first.end('SIGKILL')
    await disk.free()
    const { address } = await open()
    await expectKept(place, players)
    await Promise.all(players.map((player) => player.resume(address)))
    await Promise.all(players.map((player) => player.finish(address)))
    await expectKept(place, players)
  })
}
