import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { onPostgres } from '../support/a-database.ts'
import { aCrowd } from './support/a-crowd.ts'
import { expectKept } from './support/expect-kept.ts'
import { rounds, timeout } from './support/rounds.ts'

onPostgres(() => {
  test(`of two servers over one database, one killed in mid-play ${rounds} times: people go on at the other`, { timeout }, async () => {
    const { place, players, open, acknowledged } = await aCrowd('postgres')
    let servers = await Promise.all([open(), open()])
    for (let round = 0; round < rounds; round += 1) {
      const enough = new AbortController()
      const addresses = servers.map(({ address }) => address)
      const [dying, staying] = round % 2 === 0 ? [0, 1] : [1, 0]
      let alive = addresses
      // Now here, now there, as behind a proxy that spreads requests.
      let asked = 0
      const address = () => alive[asked++ % alive.length] as string
      const playing = Promise.all(players.map((player) => player.persist(address, enough.signal)))
      await wait(100 + Math.random() * 400)
      await servers[dying]?.end('SIGKILL')
      alive = [addresses[staying] as string]
      const atKill = acknowledged()
      await expect.poll(acknowledged, { timeout: 20_000 }).toBeGreaterThan(atKill + players.length)
      enough.abort()
      await playing
      await expectKept(place, players)
      await Promise.all(players.map((player) => player.resume(alive[0] as string)))
      const again = await open()
      servers = dying === 0 ? [again, servers[1]] : [servers[0], again]
    }
    // What one process has gone on with, the other knows.
    const [one, other] = servers
    await Promise.all(players.map((player) => player.resume(one.address)))
    await Promise.all(players.map((player) => player.resume(other.address)))
    await Promise.all(players.map((player, index) => player.finish(index % 2 === 0 ? one.address : other.address)))
    await expectKept(place, players)
  })
})
