import type { Behaviours } from './behaviours.ts'

/**
 * The exact number of ways through the scenario, decision by decision, from the start of every variant to an ending.
 * Sums stay ordinary numbers while these are exact.
 */
export function countPaths({ size, first, to, waysOf, endingOf, starts }: Behaviours): bigint {
  const small = new Float64Array(size)
  const large = new Map<number, bigint>()
  const countOf = (behaviour: number) => large.get(behaviour) ?? BigInt(small[behaviour] as number)
  for (let behaviour = 0; behaviour < size; behaviour += 1) {
    if ((endingOf[behaviour] as number) >= 0) {
      small[behaviour] = 1
      continue
    }
    const [start, end] = [first[behaviour] as number, first[behaviour + 1] as number]
    let sum = 0
    for (let edge = start; edge < end; edge += 1)
      sum += large.has(to[edge] as number) ? Infinity : (small[to[edge] as number] as number) * (waysOf[edge] as number)
    small[behaviour] = sum
    if (sum <= Number.MAX_SAFE_INTEGER) continue
    let exact = 0n
    for (let edge = start; edge < end; edge += 1) exact += countOf(to[edge] as number) * BigInt(waysOf[edge] as number)
    large.set(behaviour, exact)
  }
  return starts.reduce((sum, start) => sum + countOf(start), 0n)
}
