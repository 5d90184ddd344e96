import { expect, test } from 'vitest'
import type { Condition } from '../scenario/condition.ts'
import { holds } from './holds.ts'
import type { World } from './world.ts'

const world: World = {
  scene: 'door',
  variant: { why: 'forgot' },
  meters: { anger: 60 },
  clock: 870,
  items: ['memo'],
  facts: ['reason'],
  fired: [],
}
const memo: Condition = { kind: 'has', item: 'memo' }
const card: Condition = { kind: 'has', item: 'card' }

test.each<[Condition | undefined, boolean]>([
  [undefined, true],
  [{ kind: 'meter', meter: 'anger', atLeast: 60 }, true],
  [{ kind: 'meter', meter: 'anger', atLeast: 61 }, false],
  [{ kind: 'meter', meter: 'anger', atMost: 60 }, true],
  [{ kind: 'meter', meter: 'anger', atLeast: 10, atMost: 59 }, false],
  [memo, true],
  [card, false],
  [{ kind: 'knows', fact: 'reason' }, true],
  [{ kind: 'knows', fact: 'other' }, false],
  [{ kind: 'variant', variant: 'why', is: 'forgot' }, true],
  [{ kind: 'variant', variant: 'why', is: 'hospital' }, false],
  [{ kind: 'clock', after: 870 }, true],
  [{ kind: 'clock', after: 871 }, false],
  [{ kind: 'clock', before: 870 }, false],
  [{ kind: 'clock', after: 840, before: 871 }, true],
  [{ kind: 'all', of: [memo, card] }, false],
  [{ kind: 'any', of: [memo, card] }, true],
  [{ kind: 'not', of: card }, true],
])('%j: %s', (condition, expected) => {
  expect(holds(condition, world)).toBe(expected)
})
