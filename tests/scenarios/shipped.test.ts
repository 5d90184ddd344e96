import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadScenario } from '../../src/core/load/load-scenario.ts'
import { axes } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { inLanguage, type ScenarioVersion } from '../../src/core/scenario/version.ts'
import { isGood } from '../../src/core/verify/ending-rank.ts'
import { explore } from '../../src/core/verify/explore.ts'
import { policies } from '../../src/core/verify/fixed-policy.ts'
import { pathLengths, shortestPaths } from '../../src/core/verify/paths.ts'
import { policyScores } from '../../src/core/verify/policy-scores.ts'
import { randomScores } from '../../src/core/verify/random-scores.ts'
import { soundnessOf } from '../../src/core/verify/soundness.ts'
import { shippedIds } from '../support/shipped-scenarios.ts'

const folder = join(import.meta.dirname, '../../scenarios')

function load(id: string): ScenarioVersion {
  const files = readdirSync(join(folder, id)).filter((name) => name.endsWith('.yaml'))
  const read = (name: string) => ({ file: `${id}/${name}`, bytes: readFileSync(join(folder, id, name)) })
  const loaded = loadScenario(read('scenario.yaml'), files.filter((name) => name !== 'scenario.yaml').map(read))
  expect(loaded.findings).toEqual([])
  if (!loaded.ok) throw new Error('not loaded')
  return loaded.version
}

const count = (record: object) => Object.keys(record).length
/** What a policy that does not read the situation may reach at most, on any axis. */
const giveaway = 60

describe.each(shippedIds)('%s', (id) => {
  const version = load(id)
  const { scenario } = version
  const explored = explore(scenario, { timers: false })

  test('is complete in both languages', () => {
    expect(scenario.language).toBe('ja')
    expect(Object.keys(version.translations)).toEqual(['en'])
    expect(inLanguage(version, 'en').title).not.toBe(scenario.title)
  })

  test('can be played to an end from wherever one gets, and all that is written can be met', () => {
    const { sound, complete, unreached, stuck, trapped, loops } = soundnessOf(explored)
    expect({ complete, unreached, stuck, trapped, loops }).toEqual({
      complete: true,
      unreached: { scenes: [], endings: [], interrupts: [], choices: [], parts: [], lines: [] },
      stuck: [],
      trapped: [],
      loops: false,
    })
    expect(sound).toBe(true)
  })

  test('is as long as a case should be', () => {
    expect(count(scenario.scenes)).toBeGreaterThanOrEqual(12)
    expect(count(scenario.scenes)).toBeLessThanOrEqual(25)
    expect(count(scenario.endings)).toBeGreaterThanOrEqual(3)
    const { fewest, most } = pathLengths(explored) ?? {}
    expect(fewest).toBeGreaterThanOrEqual(4)
    expect(most).toBeLessThanOrEqual(7)
  })

  test('leaves a good and a bad ending possible under every variant', () => {
    const paths = shortestPaths(explored)
    for (const variant of explored.variants) {
      const grades = paths.filter((path) => path.variant === variant || JSON.stringify(path.variant) === JSON.stringify(variant))
      const good = grades.map(({ ending }) => isGood(scenario.endings[ending] as Scenario['endings'][string]))
      expect(good).toContain(true)
      expect(good).toContain(false)
    }
  })

  test.each(policies)('gives nothing away to whoever always takes the %s option', (policy) => {
    for (const language of ['ja', 'en'] as const) {
      const { mean } = policyScores(inLanguage(version, language), policy)
      for (const axis of axes) expect(mean[axis] ?? 0, `${axis} in ${language}`).toBeLessThanOrEqual(giveaway)
    }
  })

  test('gives nothing away to whoever chooses at random', () => {
    const random = randomScores(explored)
    for (const axis of axes) expect(random?.[axis].mean ?? 0, axis).toBeLessThanOrEqual(giveaway)
  })
})
