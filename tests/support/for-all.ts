import fc from 'fast-check'
import { test } from 'vitest'

/** Set `SEED` to run a failure again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
/** Set `HARDER=20` to search with twenty times as many examples. */
const harder = Number(process.env.HARDER ?? 1)

/** A test that a property holds, on `numRuns` generated examples; its title names the seed that repeats it. */
export function forAll<Values extends [unknown, ...unknown[]]>(
  title: string,
  numRuns: number,
  arbitraries: { [index in keyof Values]: fc.Arbitrary<Values[index]> },
  property: (...values: Values) => void | Promise<void>,
): void {
  test(`${title} (SEED=${seed})`, { timeout: 60_000 * harder }, async () => {
    await fc.assert(
      fc.asyncProperty(...arbitraries, async (...values) => property(...values)),
      { seed, numRuns: numRuns * harder },
    )
  })
}
