import { expect } from 'vitest'
import type { ScenarioVersion } from '../../src/core/scenario/version.ts'
import { test } from '../support/page-test.ts'
import { decide, optionsOn } from '../support/play-page.ts'
import { type Route, routeTo } from '../support/route-to.ts'
import { anAttemptAt, store, stored } from '../support/stored-attempts.ts'

type Choice = Extract<Route['decisions'][number], { choose: string }>

/** A scenario version that begins with three choices in a row, and the choices. */
function threeChoices(versions: readonly ScenarioVersion[]) {
  for (const version of versions) {
    const { scenes, endings } = version.scenario
    const { seed, decisions } = routeTo(version.scenario, ({ scene }) => scene in endings)
    const [a, b, c] = decisions.filter((decision): decision is Choice => 'choose' in decision && scenes[decision.scene] !== undefined)
    if (a && b && c && decisions.indexOf(c) === 2) return { version, seed, taken: [a, b, c] as const }
  }
  throw new Error('No scenario offered begins with three choices.')
}

const withoutMoments = (decisions: readonly { at: number }[] = []) => decisions.map(({ at: _, ...decision }) => decision)

test('a second tab is told, takes over where the first is, and the first is told', async ({ visit, versions }) => {
  const { version, seed, taken } = threeChoices(versions)
  const visitor = await visit()
  const { elsewhere } = visitor.words.trainee.stage
  const first = await visitor.open('/')
  await store(first, { attempts: [anAttemptAt(version, { seed })], versions: [version] })
  await first.goto('/attempts/a1')
  await optionsOn(first).first().waitFor()

  const second = await visitor.open('/attempts/a1')
  await second.getByText(elsewhere.title).waitFor()
  expect(await optionsOn(second).count()).toBe(0)
  // The first goes on while the second only looks.
  await decide(first, version.scenario, taken[0])
  await second.getByRole('button', { name: elsewhere.takeOver }).click()
  await decide(second, version.scenario, taken[1])

  await first.getByText(elsewhere.title).waitFor()
  expect(await optionsOn(first).count()).toBe(0)
  await first.getByRole('button', { name: elsewhere.takeOver }).click()
  await decide(first, version.scenario, taken[2])
  await second.getByText(elsewhere.title).waitFor()
  expect(withoutMoments((await stored(first)).attempts[0]?.decisions)).toEqual(taken)
})

test('where tabs cannot know of each other, the slower decision is refused and what was decided first stands', async ({
  visit,
  versions,
}) => {
  const { version, seed, taken } = threeChoices(versions)
  const visitor = await visit({ before: () => Reflect.deleteProperty(Navigator.prototype, 'locks') })
  const { conflict } = visitor.words.trainee.stage
  const first = await visitor.open('/')
  await store(first, { attempts: [anAttemptAt(version, { seed })], versions: [version] })
  await first.goto('/attempts/a1')
  const second = await visitor.open('/attempts/a1')
  await optionsOn(first).first().waitFor()

  await optionsOn(second).first().waitFor()
  await decide(first, version.scenario, taken[0])
  await optionsOn(second).last().click()
  await second.getByText(conflict.title).waitFor()
  expect(withoutMoments((await stored(second)).attempts[0]?.decisions)).toEqual(taken.slice(0, 1))

  await second.getByRole('button', { name: conflict.reload }).click()
  await decide(second, version.scenario, taken[1])
  expect(withoutMoments((await stored(second)).attempts[0]?.decisions)).toEqual(taken.slice(0, 2))
})
