import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/diagnostics/finding.ts'
import { giveawayFindings } from '../../src/core/prove/giveaway-findings.ts'
import { axes } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Choice } from '../../src/core/scenario/scene.ts'
import { prove } from '../../src/core/verify/prove.ts'
import { provable } from '../support/provable.ts'
import { shippedIds, shippedScenario } from '../support/shipped-scenarios.ts'

/** The scenario with the choices of every scene as `change` gives them. */
function withChoices(scenario: Scenario, change: (choices: [string, Choice][]) => [string, Choice][]): Scenario {
  const scenes = Object.entries(scenario.scenes).map(([id, scene]) => {
    const { choose } = scene
    return [id, choose ? { ...scene, choose: Object.fromEntries(change(Object.entries(choose))) } : scene] as const
  })
  return { ...scenario, scenes: Object.fromEntries(scenes) }
}

const sumOf = ({ rate }: Choice) => axes.reduce((sum, axis) => sum + (rate[axis] ?? 0), 0)
const bestFirst = (choices: [string, Choice][]) => choices.toSorted(([, a], [, b]) => sumOf(b) - sumOf(a))

function found(scenario: Scenario, code: string): Finding[] {
  const { version, source } = provable(scenario)
  return giveawayFindings(version, prove(scenario).proof, source).filter((one) => one.code === code)
}

test.each(shippedIds)('%s gives itself away where the best choice always stands first', (id) => {
  const sorted = withChoices(shippedScenario(id), bestFirst)
  expect(found(shippedScenario(id), 'KD401')).toEqual([])
  expect(found(sorted, 'KD401')).toContainEqual(
    expect.objectContaining({ parameters: expect.objectContaining({ policy: 'first', language: 'ja' }) }),
  )
})

test.each(shippedIds)('%s gives itself away where the best choice always stands last', (id) => {
  const sorted = withChoices(shippedScenario(id), (choices) => bestFirst(choices).reverse())
  expect(found(sorted, 'KD401')).toContainEqual(
    expect.objectContaining({ parameters: expect.objectContaining({ policy: 'last', language: 'ja' }) }),
  )
})

test.each(shippedIds)('%s gives itself away where the better a choice is, the longer it is', (id) => {
  const longer = withChoices(shippedScenario(id), (choices) =>
    choices.map(([key, choice]) => {
      const words = choice.say ?? choice.do ?? ''
      const rest = 'そ'.repeat(60 + sumOf(choice) * 4 - [...words].length)
      return [key, { ...choice, moves: [], ...(choice.say === undefined ? { do: words + rest } : { say: words + rest }) }]
    }),
  )
  expect(found(shippedScenario(id), 'KD403')).toEqual([])
  expect(found(longer, 'KD403')).toMatchObject([{ parameters: { longest: true } }])
  expect(found(longer, 'KD401')).toContainEqual(expect.objectContaining({ parameters: expect.objectContaining({ policy: 'longest' }) }))
})
