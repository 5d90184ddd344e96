import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderFinding } from '../../src/core/diagnostics/render-finding.ts'
import { loadScenario } from '../../src/core/load/load-scenario.ts'
import { giveawayLimit } from '../../src/core/prove/giveaway-findings.ts'
import { proveScenario } from '../../src/core/prove/prove-scenario.ts'
import { axes } from '../../src/core/scenario/axis.ts'
import type { Ending } from '../../src/core/scenario/scene.ts'
import { inLanguage } from '../../src/core/scenario/version.ts'
import { isGood } from '../../src/core/verify/ending-rank.ts'
import { policies } from '../../src/core/verify/fixed-policy.ts'
import { policyScores } from '../../src/core/verify/policy-scores.ts'
import { shippedIds } from '../support/shipped-scenarios.ts'

const folder = join(import.meta.dirname, '../../scenarios')

/** Throws if the case cannot be used. */
function load(id: string) {
  const files = readdirSync(join(folder, id)).filter((name) => name.endsWith('.yaml'))
  const read = (name: string) => ({ file: `${id}/${name}`, bytes: readFileSync(join(folder, id, name)) })
  const loaded = loadScenario(read('scenario.yaml'), files.filter((name) => name !== 'scenario.yaml').map(read))
  if (!loaded.ok) throw new Error(`${id} cannot be used: ${loaded.findings.map(({ code }) => code).join(' ')}`)
  return loaded
}

const count = (record: object) => Object.keys(record).length

describe.each(shippedIds)('%s', (id) => {
  const loaded = load(id)
  const { version } = loaded
  const { scenario } = version
  const { proof, findings } = proveScenario(loaded)

  test('has no errors and no warnings', () => {
    const grave = findings.filter(({ severity }) => severity !== 'note')
    expect(grave.map((finding) => renderFinding(finding, loaded.source.text, 'en')).join('\n')).toBe('')
  })

  test('is complete in both languages', () => {
    expect(scenario.language).toBe('ja')
    expect(Object.keys(version.translations)).toEqual(['en'])
    expect(inLanguage(version, 'en').title).not.toBe(scenario.title)
  })

  test('is proven completely, and every attempt comes to an end', () => {
    expect(proof).toMatchObject({ complete: true, worlds: { exact: true }, loops: [] })
    expect(proof.paths).toBeGreaterThan(1000n)
    const visits = proof.random?.visits ?? {}
    const ended = Object.keys(scenario.endings).reduce((sum, ending) => sum + (visits[ending] ?? 0), 0)
    expect(ended).toBeCloseTo(1, 9)
  })

  test('is as long as a case should be', () => {
    expect(count(scenario.scenes)).toBeGreaterThanOrEqual(12)
    expect(count(scenario.scenes)).toBeLessThanOrEqual(25)
    expect(count(scenario.endings)).toBeGreaterThanOrEqual(3)
    expect(proof.lengths?.fewest).toBeGreaterThanOrEqual(4)
    expect(proof.lengths?.most).toBeLessThanOrEqual(7)
  })

  test('leaves a good and a bad ending possible under every variant', () => {
    expect(proof.endingsByVariant.exact).toBe(true)
    for (const endings of proof.endingsByVariant.value) {
      const good = endings.map((ending) => isGood(scenario.endings[ending] as Ending))
      expect(good).toContain(true)
      expect(good).toContain(false)
    }
  })

  test('can be answered perfectly, and as badly as can be, on every axis it trains', () => {
    const [{ overall } = { overall: undefined }] = proof.scores
    for (const axis of scenario.trains) expect(overall?.[axis], axis).toMatchObject({ exact: true, value: { min: 0, max: 100 } })
  })

  test.each(['ja', 'en'] as const)('gives nothing away in %s to whoever decides without reading the situation', (language) => {
    const scores = policyScores(inLanguage(version, language))
    for (const policy of policies) {
      for (const axis of axes) expect(scores[policy].mean[axis] ?? 0, `${policy}: ${axis}`).toBeLessThanOrEqual(giveawayLimit)
    }
  })

  test('gives nothing away to whoever chooses at random', () => {
    for (const axis of axes) expect(proof.random?.scores[axis]?.mean, axis).toBeLessThanOrEqual(giveawayLimit)
  })
})
