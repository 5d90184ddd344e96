import { z } from 'zod'

/** A rating of one choice on one axis: 0 (does harm) to 4 (a model answer), anchored in behaviour. */
export const rating = z
  .int()
  .min(0)
  .max(4)
  .describe('0 (does harm) to 4 (a model answer), against the behavioural anchors of the axis, in this situation.')

export const ratings = z
  .strictObject({
    ownership: rating.optional().describe('当事者意識, 0–4: takes the case as the company’s own, commits to a name, an act and a time.'),
    empathy: rating.optional().describe('共感, 0–4: sees what this customer in particular is suffering, and asks.'),
    negotiation: rating
      .optional()
      .describe('交渉, 0–4: fits the moment: calm first, interests, rule and benefit together, limits where they are due.'),
  })
  .describe('Ratings per axis. Every choice of a scene is rated on the same axes.')

const worthPoint = z.int().min(-4).max(4)

export const worths = z
  .strictObject({
    ownership: worthPoint.optional().describe('Added to the base rating on 当事者意識, −4 to +4.'),
    empathy: worthPoint.optional().describe('Added to the base rating on 共感, −4 to +4.'),
    negotiation: worthPoint.optional().describe('Added to the base rating on 交渉, −4 to +4.'),
  })
  .describe('What including this part adds to, or takes from, the base rating of the composed answer; the sum is held within 0–4.')
