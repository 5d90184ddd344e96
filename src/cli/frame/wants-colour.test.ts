import { expect, test } from 'vitest'
import { wantsColour } from './wants-colour.ts'

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'true', NO_COLOR: '1' }, false, true],
] as const)('%j, terminal %j: %j', (environment, isTerminal, coloured) => {
  expect(wantsColour(environment, isTerminal)).toBe(coloured)
})
