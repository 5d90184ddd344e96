import type { WrittenScenario } from '../../../src/core/scenario/scenario.ts'
import { generatedScenario } from './generated-scenario.ts'

const strides = [1, 2, 3]

/**
 * `size` scenes one after another, in each of them three choices that lead one, two and three scenes on: nothing is
 * remembered, nothing is asked, and yet each scene nearly doubles the number of paths.
 */
export function ladderScenario(size: number): WrittenScenario {
  const at = (index: number) => (index < size ? `s${index}` : index % 2 === 0 ? 'good' : 'bad')
  const choice = (index: number, stride: number) => ({
    say: '確かめてまいります。'.repeat(stride),
    rate: { ownership: (index + stride) % 5, empathy: (index * stride) % 5, negotiation: stride },
    because: '相手の困りごとを、自分の仕事として受け止めているかどうか。',
    goto: at(index + stride),
  })
  const scene = (index: number) => ({
    lines: ['お客様はまだ納得しておられない。'],
    choose: Object.fromEntries(strides.map((stride) => [`c${stride}`, choice(index, stride)])),
  })
  return generatedScenario({
    id: 'ladder',
    start: at(0),
    scenes: Object.fromEntries(Array.from({ length: size }, (_, index) => [at(index), scene(index)])),
  })
}
