import { expect, test } from 'vitest'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { provable } from '../../../tests/support/provable.ts'
import { neverHad } from './never-had.ts'
import { proveScenario } from './prove-scenario.ts'

const waiting = { say: 'お調べします。', rate: { ownership: 2, empathy: 2 }, because: '調べる。', goto: 'settled' }
const { opening } = writtenScenario.scenes as Required<typeof writtenScenario.scenes>

/** The small scenario with a fact that nothing lets one learn, asked for as `asking` does. */
const asking = (scene: object) =>
  aScenario({ facts: { need: '急ぐ理由' }, scenes: { ...writtenScenario.scenes, opening: { ...opening, ...scene } } })
const told = (scene: object) => {
  const { findings } = proveScenario(provable(asking(scene)))
  return findings.filter(({ code }) => code === 'KD221').map(({ severity }) => severity)
}

test('what nobody gains or learns is never had, unless it is held from the start', () => {
  expect([...neverHad(aScenario({ items: { ...writtenScenario.items, card: { label: '名刺', held: true }, key: '鍵' } }))]).toEqual([
    'item key',
  ])
})

test('a choice that waits in vain makes it an error, told once', () => {
  const scene = { choose: { ...opening?.choose, wait: { ...waiting, when: { knows: 'need' } } } }
  expect(told(scene)).toEqual(['error'])
  expect(proveScenario(provable(asking(scene))).findings.map(({ code }) => code)).not.toContain('KD234')
})

test('a line that waits in vain leaves it a warning', () => {
  expect(told({ lines: [{ sato: '「急いでいるんです」', when: { knows: 'need' } }] })).toEqual(['warning'])
})
