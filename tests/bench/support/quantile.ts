/** The value below which a share `q` (0–1) of the figures lies; NaN if there are none. */
export function quantile(figures: readonly number[], q: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5)
