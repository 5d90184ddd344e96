import { describe, expect, test } from 'vitest'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { soundness } from './soundness.ts'

const say = { say: 'はい', because: '理由' }

describe('a sound scenario', () => {
  test('can be played to an end from everywhere, and all of it can be met', () => {
    expect(soundness(aVisit())).toMatchObject({ sound: true, complete: true, loops: false, stuck: [], trapped: [] })
  })

  test('may have a loop that can be left', () => {
    const scenes = {
      ...writtenScenario.scenes,
      opening: { choose: { again: { ...say, goto: 'opening' }, ask: { ...say, effect: { gain: 'slip' }, goto: 'answer' } } },
    }
    expect(
      soundness(
        aScenario({ scenes, interrupts: {}, endings: { settled: writtenScenario.endings.settled!, lost: writtenScenario.endings.lost! } }),
      ),
    ).toMatchObject({ loops: true, stuck: [], trapped: [] })
  })
})

describe('an unsound scenario', () => {
  test('has a scene that cannot be reached, named with what is in it', () => {
    const scenes = {
      ...writtenScenario.scenes,
      island: { lines: ['誰もいない。'], choose: { a: { ...say, goto: 'lost' }, b: { ...say, goto: 'lost' } } },
    }
    expect(soundness(aScenario({ scenes }))).toMatchObject({
      sound: false,
      unreached: { scenes: ['island'], choices: ['island/a', 'island/b'], lines: ['island/0'], endings: [] },
    })
  })

  test('has a world in which nothing can be decided', () => {
    const never = { ...say, when: { has: 'slip' }, goto: 'settled' }
    const scenes = {
      ...writtenScenario.scenes,
      opening: { choose: { a: { ...say, goto: 'answer' }, b: { ...say, goto: 'lost' } } },
      answer: { choose: { c: never, d: never } },
    }
    expect(soundness(aScenario({ scenes }))).toMatchObject({ sound: false, stuck: [{ scene: 'answer' }] })
  })

  test('has a loop with no way out', () => {
    const scenes = { ...writtenScenario.scenes, answer: { choose: { c: { ...say, goto: 'answer' }, d: { ...say, goto: 'answer' } } } }
    const { sound, trapped, loops } = soundness(aScenario({ scenes }))
    expect({ sound, loops, trapped: trapped.map(({ scene }) => scene) }).toEqual({ sound: false, loops: true, trapped: ['answer'] })
  })

  test('is one that was not explored to the end', () => {
    expect(soundness(aVisit(), { limit: 3 })).toMatchObject({ sound: false, complete: false })
  })
})
