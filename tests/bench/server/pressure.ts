import { quantile } from '../support/quantile.ts'

/** How often a second something was answered, and in how many milliseconds. */
export type Pressure = { readonly perSecond: number; readonly p50: number; readonly p95: number; readonly p99: number }

/** Asks on so many lanes at once, each as soon as it has its answer, until time is up or `ask` gives false: there is nothing left. */
export async function press(lanes: number, milliseconds: number, ask: (lane: number) => Promise<boolean>): Promise<Pressure> {
  const took: number[] = []
  const from = performance.now()
  const run = async (lane: number) => {
    for (let begin = performance.now(); begin - from < milliseconds; begin = performance.now()) {
      if (!(await ask(lane))) return
      took.push(performance.now() - begin)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)))
  return { perSecond: (took.length * 1000) / (performance.now() - from), ...latency(took) }
}

export const latency = (took: readonly number[]) => ({ p50: quantile(took, 0.5), p95: quantile(took, 0.95), p99: quantile(took, 0.99) })
