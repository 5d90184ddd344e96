import { type Axis, axes, type Ratings } from '../scenario/axis.ts'

/**
 * What one decision adds to the score of every axis, in one number: three bits each for earned − worst and
 * best − worst (0–4), axis by axis. Both are 0 where the axis is no opportunity (design: best > worst).
 */
export type RatingLabel = number

const bits = 3
const mask = 0b111
/** Labels are less than this. */
export const labelCount = 2 ** (2 * bits * axes.length)
const shiftOf: Readonly<Record<Axis, number>> = { ownership: 0, empathy: 2 * bits, negotiation: 4 * bits }

/** The label of these sums; an axis that is left out is no opportunity. */
export function ratingLabel(sums: readonly { readonly axis: Axis; readonly earned: number; readonly possible: number }[]): RatingLabel {
  return sums.reduce((label, { axis, earned, possible }) => label | ((earned | (possible << bits)) << shiftOf[axis]), 0)
}

/** The label of each decision of an offer, from the ratings of all that is offered (best > worst is what makes an opportunity). */
export function labelsOf(rates: readonly Ratings[]): RatingLabel[] {
  const labels = rates.map(() => 0)
  for (const axis of axes) {
    let best = Number.NEGATIVE_INFINITY
    let worst = Number.POSITIVE_INFINITY
    for (const { [axis]: rating } of rates) {
      if (rating === undefined) continue
      if (rating > best) best = rating
      if (rating < worst) worst = rating
    }
    for (const [index, { [axis]: rating }] of rates.entries()) {
      if (rating !== undefined) labels[index] = (labels[index] as number) | (((rating - worst) | ((best - worst) << bits)) << shiftOf[axis])
    }
  }
  return labels
}

/** Earned − worst on an axis, 0–4. */
export const earnedIn = (label: RatingLabel, axis: Axis): number => (label >>> shiftOf[axis]) & mask
/** Best − worst on an axis, 0–4; 0 if it is no opportunity. */
export const possibleIn = (label: RatingLabel, axis: Axis): number => (label >>> (shiftOf[axis] + bits)) & mask
