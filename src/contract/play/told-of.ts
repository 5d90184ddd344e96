import type { Scenario } from '../../core/scenario/scenario.ts'
import type { DebriefAnswer } from './debrief-answer.ts'

/** What of a scenario a debrief is told with, in one language. */
export type Told = DebriefAnswer['scenario']

/** That of `scenario`; nothing else of it is needed after the end. */
export const toldOf = ({ language, title, source, cast, customer, endings, phrases }: Scenario): Told => ({
  language,
  title,
  source,
  customer: {
    id: customer,
    name: cast[customer]?.name ?? customer,
    role: cast[customer]?.role,
    hasPortrait: cast[customer]?.portrait !== undefined,
  },
  endings: Object.entries(endings).map(([id, ending]) => ({
    id,
    title: ending.title,
    case: ending.case,
    relationship: ending.relationship,
  })),
  phrases: Object.entries(phrases).map(([id, { text, use }]) => ({ id, text, use })),
})
