import type { Scenario, WrittenScenario } from '../../src/core/scenario/scenario.ts'
import { aScenario, writtenScenario } from './a-scenario.ts'

const places = (count: number) => Array.from({ length: count }, (_, index) => `scene-${index + 1}`)

/**
 * One scene after the other, in each a good choice rated as given on ownership and empathy and a poor one rated 0. The
 * good choice of the last scene leads to `settled`, the poor one to `lost`.
 */
export function aChain(ratings: readonly number[], overrides: Partial<WrittenScenario> = {}): Scenario {
  const ids = places(ratings.length)
  const choice = (words: string, rating: number, goto: string) => ({
    say: `${words}お返事をいたします。`,
    rate: { ownership: rating, empathy: rating },
    because: '理由がある。',
    goto,
  })
  const scenes = ratings.map((rating, index) => {
    const next = ids[index + 1]
    return [
      ids[index],
      { choose: { good: choice('今すぐに', rating, next ?? 'settled'), poor: choice('そのうち', 0, next ?? 'lost') } },
    ] as const
  })
  return aScenario({
    ...writtenScenario,
    items: {},
    interrupts: {},
    start: 'scene-1',
    scenes: Object.fromEntries(scenes),
    ...overrides,
  })
}
