import type { Doors } from '../../../../core/verify/doors.ts'

export type TurningPoint = {
  /** The decision, counted from 0. */
  readonly n: number
  /** The ending it put out of reach. */
  readonly ending: string
  /** Whether it was the point of no return: no good ending was left. */
  readonly final: boolean
}

/**
 * The decision that mattered most: the point of no return; else the one that closed the best ending there was, unless
 * that was reached. Undefined if nothing better was lost.
 */
export function turningPoint(doors: Doors, reached: string): TurningPoint | undefined {
  const { pointOfNoReturn, closed, good, open } = doors
  if (pointOfNoReturn !== undefined) {
    const ending = closed[pointOfNoReturn]?.find((id) => good.includes(id))
    if (ending !== undefined) return { n: pointOfNoReturn, ending, final: true }
  }
  const best = open[0]?.[0]
  const n = best === undefined ? -1 : closed.findIndex((ids) => ids.includes(best))
  return best === undefined || best === reached || n < 0 ? undefined : { n, ending: best, final: false }
}
