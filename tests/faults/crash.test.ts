import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { onEachDatabase } from '../support/a-database.ts'
import { aCrowd } from './support/a-crowd.ts'
import { expectKept } from './support/expect-kept.ts'
import { rounds, timeout } from './support/rounds.ts'

onEachDatabase((kind) => {
  test(`a server killed ${rounds} times while 20 people decide loses nothing it has acknowledged`, { timeout }, async () => {
    const { place, players, open, acknowledged } = await aCrowd(kind)
    for (let round = 0; round < rounds; round += 1) {
      const before = acknowledged()
      const { address, end } = await open()
      await expectKept(place, players)
      await Promise.all(players.map((player) => player.resume(address)))
      const playing = Promise.all(players.map((player) => player.play(address)))
      // So early that somebody is answered, and then at any moment.
      await expect.poll(acknowledged, { timeout: 20_000, interval: 5 }).toBeGreaterThan(before)
      await wait(Math.random() * 500)
      expect(await end('SIGKILL')).toBe(null)
      await playing
    }
    const { address } = await open()
    await expectKept(place, players)
    await Promise.all(players.map((player) => player.resume(address)))
    await Promise.all(players.map((player) => player.finish(address)))
    await expectKept(place, players)
    console.log(`${kind}: ${acknowledged()} decisions acknowledged around ${rounds} kills, none lost, none doubled.`)
  })
})
