import { expect } from 'vitest'
import { outcomeOf } from '../../src/core/play/outcome-of.ts'
import { replay } from '../../src/core/play/replay.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { inLanguage } from '../../src/core/scenario/version.ts'
import { test } from '../support/page-test.ts'
import { decide, toDebrief } from '../support/play-page.ts'
import { routeToEnding } from '../support/route-to.ts'
import { shippedIds, shippedScenario } from '../support/shipped-scenarios.ts'
import { anAttemptAt, store, stored } from '../support/stored-attempts.ts'

const endings = shippedIds.flatMap((scenario) =>
  Object.keys(shippedScenario(scenario).endings).map((ending, n) => ({ scenario, ending, language: n % 2 === 0 ? 'ja' : 'en' }) as const),
)

test.for(endings)('$scenario, played in $language by the shortest way, ends in $ending', async ({ scenario: id, ending, language }, { visit, versions }) => {
  const version = versions.find(({ scenario }) => scenario.id === id)
  if (version === undefined) throw new Error(`${id} is not offered.`)
  const scenario = inLanguage(version, language)
  const { seed, decisions } = routeToEnding(version.scenario, ending)
  const { open, words } = await visit({ language })
  const page = await open('/history')
  await page.getByText(words.trainee.history.empty.title).waitFor()
  await store(page, { attempts: [anAttemptAt(version, { seed, language })], versions: [version] })

  await page.goto('/attempts/a1')
  for (const decision of decisions) await decide(page, scenario, decision)
  await page.getByRole('heading', { name: titleOf(scenario, ending), exact: true }).waitFor()
  await toDebrief(page, scenario).click()
  await page.getByRole('button', { name: words.debrief.self.skip }).click()
  await page.getByRole('heading', { level: 1, name: titleOf(scenario, ending), exact: true }).waitFor()

  const [attempt] = (await stored(page)).attempts
  const replayed = attempt && replay(version, attempt)
  if (!replayed?.ok) throw new Error('What was stored cannot be replayed.')
  expect(outcomeOf(version.scenario, replayed)?.ending).toBe(ending)
  expect(attempt?.decisions).toHaveLength(decisions.length)
  expect(attempt?.endedAt).toBe(attempt?.decisions.at(-1)?.at)
})

const titleOf = (scenario: Scenario, ending: string) => scenario.endings[ending]?.title ?? ''
