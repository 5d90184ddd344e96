import { Bench } from 'tinybench'
import { median } from './quantile.ts'

/** Milliseconds that a task takes: half of its runs took less, none took less than the best. */
export type Timing = { readonly median: number; readonly best: number }

/**
 * Times tasks side by side. They take turns in several rounds, so that a busy moment of the machine does not fall on
 * one of them alone; `milliseconds` is what each gets in a round, `runs` the fewest that it runs in one.
 */
export async function timings<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { rounds = 5, milliseconds = 100, runs = 3 } = {},
): Promise<Readonly<Record<Name, Timing>>> {
  const names = Object.keys(tasks) as Name[]
  const found = new Map<string, Timing[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const warmup = round === 0 ? { warmupTime: milliseconds, warmupIterations: 1 } : { warmup: false }
    const bench = new Bench({ time: milliseconds, iterations: runs, throws: true, ...warmup })
    for (const name of names) bench.add(name, tasks[name])
    for (const { name, result } of await bench.run()) {
      if ('latency' in result) found.get(name)?.push({ median: result.latency.p50, best: result.latency.min })
    }
  }
  const overall = (all: readonly Timing[]): Timing => ({
    median: median(all.map((one) => one.median)),
    best: Math.min(...all.map(({ best }) => best)),
  })
  return Object.fromEntries([...found].map(([name, all]) => [name, overall(all)])) as Record<Name, Timing>
}

/** Milliseconds that one call takes, with what it returns: for what is too long to be repeated. */
export function timed<T>(call: () => T): { readonly value: T; readonly ms: number } {
  const from = performance.now()
  const value = call()
  return { value, ms: performance.now() - from }
}
