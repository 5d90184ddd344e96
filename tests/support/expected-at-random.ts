import { type Axis, axes } from '../../src/core/scenario/axis.ts'
import type { WholePath } from './every-path.ts'

/** Expected score of deciding at random on each axis, and the share of attempts that have one, path by path. */
export function expectedAtRandom(paths: readonly WholePath[]): Record<Axis, { scored: number; mean: number | undefined }> {
  const expected = axes.map((axis) => {
    const scores = paths.flatMap(({ axes: scored, chance }) =>
      scored[axis].score === undefined ? [] : [{ chance, score: scored[axis].score }],
    )
    const scored = scores.reduce((sum, { chance }) => sum + chance, 0)
    const total = scores.reduce((sum, { chance, score }) => sum + chance * score, 0)
    return [axis, { scored, mean: scored === 0 ? undefined : total / scored }]
  })
  return Object.fromEntries(expected)
}

/** How often deciding at random comes to each place. */
export function expectedVisits(paths: readonly WholePath[]): Map<string, number> {
  const visits = new Map<string, number>()
  for (const { places, chance } of paths) for (const place of places) visits.set(place, (visits.get(place) ?? 0) + chance)
  return visits
}
