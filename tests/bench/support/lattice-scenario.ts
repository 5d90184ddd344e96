import type { WrittenScenario } from '../../../src/core/scenario/scenario.ts'
import { generatedScenario } from './generated-scenario.ts'

/** What each choice of a lattice does to its meters, which start at 50 and stay within 0–100. */
export const latticeMoves = [
  { anger: 3, trust: -1, hope: 0 },
  { anger: 0, trust: 2, hope: 1 },
  { anger: -1, trust: 0, hope: -2 },
] as const

/** Which of the endings a lattice comes to with these meters: the first choice of its last scene; the second is `good`. */
export const latticeEnd = { anger: 60, trust: 40, hope: 50 }

/**
 * A chain of `length` scenes in which every choice moves the meters, and a last one where they decide; so each scene
 * can be come to with many meters, all of which matter.
 */
export function latticeScenario(length: number): WrittenScenario {
  const at = (index: number) => (index < length ? `s${index}` : 'last')
  const option = (stride: number) => ({
    say: '確かめてまいります。'.repeat(stride),
    rate: { ownership: stride % 5, empathy: (stride * 2) % 5, negotiation: (stride * 3) % 5 },
    because: '相手の困りごとを、自分の仕事として受け止めているかどうか。',
  })
  const scenes = Array.from({ length }, (_, index) => [
    at(index),
    {
      lines: ['お客様はまだ納得しておられない。'],
      choose: Object.fromEntries(
        latticeMoves.map((effect, move) => [`c${move}`, { ...option(1 + ((index + move) % 4)), effect, goto: at(index + 1) }]),
      ),
    },
  ])
  const { anger, trust, hope } = latticeEnd
  const decided = [
    { when: { all: [{ anger: { atLeast: anger } }, { trust: { atMost: trust } }] }, to: 'bad' },
    { when: { hope: { atLeast: hope } }, to: 'good' },
    { to: 'bad' },
  ]
  const last = { lines: ['お客様が黙られた。'], choose: { wait: { ...option(1), goto: decided }, yield: { ...option(4), goto: 'good' } } }
  const meter = (label: string) => ({ label, start: 50 })
  return generatedScenario({
    id: 'lattice',
    start: at(0),
    meters: { anger: meter('怒り'), trust: meter('信頼'), hope: meter('期待') },
    scenes: { ...Object.fromEntries(scenes), last },
  })
}
