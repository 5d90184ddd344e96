import { componentsOf } from './components.ts'
import type { Explored } from './explored.ts'

const bits = 32

/**
 * The endings that can still be reached from each explored world, by its index, in the order of the file. From an
 * ending, that ending. Exact if exploration was complete; otherwise there may be more.
 */
export function endingsFrom(explored: Explored): (world: number) => string[] {
  const { scenario, worlds, edges } = explored
  const endings = Object.keys(scenario.endings)
  const place = new Map(endings.map((ending, index) => [ending, index]))
  const words = Math.ceil(endings.length / bits)
  // One set of bits per world, side by side.
  const reach = new Uint32Array(worlds.length * words)
  for (const component of componentsOf(explored)) {
    const together = new Uint32Array(words)
    for (const world of component) {
      const ending = place.get(worlds[world]?.scene ?? '')
      if (ending !== undefined)
        together[Math.floor(ending / bits)] = (together[Math.floor(ending / bits)] as number) | (1 << (ending % bits))
      for (const { to } of edges[world] ?? []) {
        for (let word = 0; word < words; word += 1) together[word] = (together[word] as number) | (reach[to * words + word] as number)
      }
    }
    for (const world of component) reach.set(together, world * words)
  }
  return (world) => endings.filter((_, index) => ((reach[world * words + Math.floor(index / bits)] ?? 0) >>> (index % bits)) & 1)
}
