/** The axes as messages call them. */
export const axisNames = {
  ownership: { ja: '当事者意識', en: 'ownership' },
  empathy: { ja: '共感', en: 'empathy' },
  negotiation: { ja: '交渉', en: 'negotiation' },
} as const
export type AxisName = keyof typeof axisNames
