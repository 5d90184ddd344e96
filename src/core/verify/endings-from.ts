import { type Components, componentsOf } from './components.ts'
import type { Explored } from './explored.ts'

const bits = 32

/**
 * The endings that can still be reached from each explored world, by its index, in the order of the file. From an
 * ending, that ending. Exact if exploration was complete; otherwise there may be more.
 */
export function endingsFrom(explored: Explored, { nodes, starts }: Components = componentsOf(explored)): (world: number) => string[] {
  const { places, sceneCount, placeOf, first, to, size } = explored
  const endings = places.slice(sceneCount)
  const words = Math.ceil(endings.length / bits)
  // One set of bits per world, side by side.
  const reach = new Int32Array(size * words)
  const together = new Int32Array(words)
  for (let component = 0; component + 1 < starts.length; component += 1) {
    const [start, end] = [starts[component] as number, starts[component + 1] as number]
    together.fill(0)
    for (let at = start; at < end; at += 1) {
      const world = nodes[at] as number
      const ending = (placeOf[world] as number) - sceneCount
      if (ending >= 0) together[ending >>> 5] = (together[ending >>> 5] as number) | (1 << (ending % bits))
      for (let edge = first[world] as number; edge < (first[world + 1] as number); edge += 1) {
        for (let word = 0; word < words; word += 1) {
          together[word] = (together[word] as number) | (reach[(to[edge] as number) * words + word] as number)
        }
      }
    }
    for (let at = start; at < end; at += 1) reach.set(together, (nodes[at] as number) * words)
  }
  return (world) => endings.filter((_, index) => ((reach[world * words + (index >>> 5)] ?? 0) >>> (index % bits)) & 1)
}
