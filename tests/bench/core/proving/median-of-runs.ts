import { median } from '../../support/quantile.ts'

/** Median of what three runs give: one process alone may fall on a busy moment. */
export async function medianOfRuns(run: () => Promise<number>): Promise<number> {
  const figures = []
  for (let count = 0; count < 3; count += 1) figures.push(await run())
  return median(figures)
}
