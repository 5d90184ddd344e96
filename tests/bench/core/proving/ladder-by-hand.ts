import { axes } from '../../../../src/core/scenario/axis.ts'
import type { Scenario } from '../../../../src/core/scenario/scenario.ts'

/** From the first scene to an ending: paths (Infinity past 10^308), decisions, and the sum of ratings on each axis. */
type ByHand = {
  readonly paths: number
  readonly fewest: number
  readonly most: number
  readonly best: readonly number[]
  readonly worst: readonly number[]
}

/** The floor: what one would write for this one graph, backwards over its scenes, which lead forward only. */
export function ladderByHand({ scenes }: Scenario): ByHand {
  const ids = Object.keys(scenes)
  const numberOf = new Map(ids.map((id, index) => [id, index]))
  const paths: number[] = []
  const fewest: number[] = []
  const most: number[] = []
  const best: number[][] = axes.map(() => [])
  const worst: number[][] = axes.map(() => [])
  for (let scene = ids.length - 1; scene >= 0; scene -= 1) {
    paths[scene] = 0
    fewest[scene] = Number.POSITIVE_INFINITY
    most[scene] = 0
    for (const list of best) list[scene] = 0
    for (const list of worst) list[scene] = Number.POSITIVE_INFINITY
    const { choose } = scenes[ids[scene] as string] as Scenario['scenes'][string]
    for (const id in choose) {
      const { goto, rate } = choose[id] as NonNullable<typeof choose>[string]
      // An ending has no number.
      const next = numberOf.get(goto[0]?.to as string) ?? -1
      paths[scene] = (paths[scene] as number) + (paths[next] ?? 1)
      fewest[scene] = Math.min(fewest[scene] as number, 1 + (fewest[next] ?? 0))
      most[scene] = Math.max(most[scene] as number, 1 + (most[next] ?? 0))
      for (let axis = 0; axis < axes.length; axis += 1) {
        const earned = rate[axes[axis] as keyof typeof rate] ?? 0
        const [high, low] = [best[axis] as number[], worst[axis] as number[]]
        high[scene] = Math.max(high[scene] as number, earned + (high[next] ?? 0))
        low[scene] = Math.min(low[scene] as number, earned + (low[next] ?? 0))
      }
    }
  }
  const atStart = (list: readonly number[]) => list[0] as number
  return { paths: atStart(paths), fewest: atStart(fewest), most: atStart(most), best: best.map(atStart), worst: worst.map(atStart) }
}
