const first = 500
const longest = 30_000

/**
 * Milliseconds to wait before the next try, after `failures` (1 or more) in a row: doubling from half a second to half a
 * minute, a random half of it, so that a thousand browsers do not come back at the same moment.
 * @param random from 0 to 1
 */
export function delayBefore(failures: number, random: number): number {
  const whole = Math.min(longest, first * 2 ** (failures - 1))
  return whole / 2 + (random * whole) / 2
}
