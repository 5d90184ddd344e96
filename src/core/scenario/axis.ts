/** What choices are rated on: 当事者意識, 共感, 交渉. */
export const axes = ['ownership', 'empathy', 'negotiation'] as const
export type Axis = (typeof axes)[number]

/** Ratings of one choice, 0–4 on each axis that it is rated on. */
export type Ratings = { readonly [axis in Axis]?: number }
