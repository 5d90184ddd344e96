import { expect } from 'vitest'
import { outcomeOf } from '../../src/core/play/outcome-of.ts'
import { replay } from '../../src/core/play/replay.ts'
import { inLanguage } from '../../src/core/scenario/version.ts'
import { aVisitor } from '../support/open-page.ts'
import { test as pageTest } from '../support/page-test.ts'
import { decide, skipSelfRating, toDebrief } from '../support/play-page.ts'
import { routeToEnding } from '../support/route-to.ts'
import { shippedIds, shippedScenario } from '../support/shipped-scenarios.ts'
import { anAttemptAt, store, stored } from '../support/stored-attempts.ts'

/** One person for each language plays all: a new browser context for every ending would take longer than the ending. */
const test = pageTest.extend('players', { scope: 'file' }, async ({ browser, server }) => {
  const player = async (language: 'ja' | 'en') => {
    const visitor = await aVisitor(browser, server.address, { language })
    const page = await visitor.open('/history')
    await page.getByText(visitor.words.trainee.history.empty.title).waitFor()
    return { visitor, page }
  }
  return { ja: await player('ja'), en: await player('en') }
})

const endings = shippedIds.flatMap((scenario) =>
  Object.keys(shippedScenario(scenario).endings).map((ending, n) => ({ scenario, ending, language: n % 2 === 0 ? 'ja' : 'en' }) as const),
)

test.for(endings)(
  '$scenario ends in $ending, played in $language by the shortest way',
  async ({ scenario: id, ending, language }, { players, versions }) => {
    const version = versions.find(({ scenario }) => scenario.id === id)
    if (version === undefined) throw new Error(`${id} is not offered.`)
    const scenario = inLanguage(version, language)
    const title = scenario.endings[ending]?.title ?? ''
    const { seed, decisions } = routeToEnding(version.scenario, ending)
    const { visitor, page } = players[language]
    const attempt = anAttemptAt(version, { id: `${id}-${ending}`, seed, language })
    await store(page, { attempts: [attempt], versions: [version] })

    await page.goto(`/attempts/${attempt.id}`)
    for (const decision of decisions) await decide(page, scenario, decision)
    await page.getByRole('heading', { name: title, exact: true }).waitFor()
    await toDebrief(page, scenario).click()
    await skipSelfRating(page, visitor)
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()

    const taken = (await stored(page)).attempts.find((one) => one.id === attempt.id)
    const replayed = taken && replay(version, taken)
    if (!replayed?.ok) throw new Error('What was stored cannot be replayed.')
    expect(outcomeOf(version.scenario, replayed)?.ending).toBe(ending)
    expect(taken?.decisions).toHaveLength(decisions.length)
    expect(taken?.endedAt).toBe(taken?.decisions.at(-1)?.at)
    expect(visitor.faults).toEqual([])
  },
)
