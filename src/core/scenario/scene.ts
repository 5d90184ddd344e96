import { z } from 'zod'
import { ratings, worths } from './axis-schema.ts'
import { type Condition, condition } from './condition.ts'
import { effects } from './effect.ts'
import { caseGrades, relationshipGrades } from './grades.ts'
import { byId, id, text } from './ids.ts'
import { lines } from './line.ts'
import { moveList } from './move-schema.ts'

/** Where a decision leads: the first branch whose condition holds. The last has none. */
export type Branch = { readonly to: string; readonly when?: Condition }

const branch = z.strictObject({
  when: condition.optional().describe('Taken only in worlds where this holds, after the effects; the last branch has none.'),
  to: id.describe('The scene or ending this leads to.'),
})

export const goto = z
  .union([id, z.array(branch).min(1)])
  .transform((written, context): Branch[] => {
    if (typeof written === 'string') return [{ to: written }]
    const last = written.length - 1
    written.forEach((entry, index) => {
      if (index === last && entry.when !== undefined) {
        context.addIssue({ code: 'custom', message: 'goto-last-conditional', path: [index, 'when'], input: entry })
      } else if (index < last && entry.when === undefined) {
        context.addIssue({ code: 'custom', message: 'goto-unreachable-branch', path: [index], input: entry })
      }
    })
    return written
  })
  .describe(
    'The scene or ending this leads to; or a list of branches, the first that holds, the last without condition. Conditions see the world after the effects.',
  )

// A fault in one part of a map shall not hide a fault in how its parts go together.
const isWrittenMap = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null

const because = text.describe(
  'Why the choice is rated so, for the debrief: what it does to this customer, in a sentence or two that teach.',
)

const consequence = {
  rate: ratings.default({}),
  moves: moveList.default([]),
  effect: effects.default([]),
  because,
  goto,
}

export const choice = z
  .strictObject({
    say: text.optional().describe('The words the trainee says. Give either `say` or `do`.'),
    do: text.optional().describe('What the trainee does without a word to the customer. Give either `say` or `do`.'),
    when: condition.optional().describe('Offered only in worlds where this holds.'),
    ...consequence,
  })
  .refine((value) => (value.say === undefined) !== (value.do === undefined), { error: 'choice-say-or-do', when: isWrittenMap })
  .describe('One option of a scene.')
export type Choice = z.infer<typeof choice>

export const part = z
  .strictObject({
    text: text.describe('The element as it would stand in the document.'),
    when: condition.optional().describe('Offered only in worlds where this holds.'),
    worth: worths.default({}),
    moves: moveList.default([]),
    effect: effects.default([]),
    because: text.describe('Why this element helps or harms, for the debrief.'),
  })
  .describe('One element that may be put into the composed document.')
export type Part = z.infer<typeof part>

/** At most this many parts, so that every allowed subset can be scored exactly. */
export const mostParts = 10

export const compose = z
  .strictObject({
    as: z.enum(['memo', 'report', 'letter', 'mail', 'statement']).describe('What kind of document is built: sets how the page is drawn.'),
    title: text.describe('The heading of the document.'),
    to: text.optional().describe('Whom the document is addressed to.'),
    pick: z
      .strictObject({
        atLeast: z.int().min(1).describe('Fewest parts in a finished document.'),
        atMost: z.int().min(1).describe('Most parts in a finished document.'),
      })
      .refine((value) => value.atLeast <= value.atMost, { error: 'pick-order' })
      .describe('How many parts make a finished document.'),
    parts: byId(part)
      .refine((value) => Object.keys(value).length >= 2 && Object.keys(value).length <= mostParts, { error: 'parts-count' })
      .describe('The elements offered, by id, in the order they take in the document.'),
    base: ratings.describe('The rating of the document before any part is counted.'),
    effect: effects.default([]),
    because: text.describe('What the document as a whole is for, for the debrief.'),
    goto,
  })
  .describe('A document the trainee builds from parts. Its rating is base + worths of the parts, held within 0–4.')
export type Compose = z.infer<typeof compose>

const seconds = /^(\d{1,3})s$/

export const silence = z
  .strictObject({
    after: z
      .string()
      .regex(seconds, { error: 'seconds-shape' })
      .transform((written) => Number(written.slice(0, -1)))
      .describe('Seconds of real time after which the moment has passed: "30s". Only in attempts with timers on.'),
    ...consequence,
  })
  .describe('What happens when the trainee lets the moment pass. Never happens unless the trainee has switched timers on.')
export type Silence = z.infer<typeof silence>

export const scene = z
  .strictObject({
    lines: lines.default([]).describe('What is said and told, in order, before the decision.'),
    hint: text.optional().describe('A question or pointer shown in guided practice; it must not give the answer away.'),
    choose: byId(choice)
      .refine((value) => Object.keys(value).length >= 2 && Object.keys(value).length <= 9, { error: 'choices-count' })
      .optional()
      .describe('The options, by id. Their order on screen is drawn anew for each attempt.'),
    compose: compose.optional(),
    silence: silence.optional(),
  })
  .refine((value) => (value.choose === undefined) !== (value.compose === undefined), { error: 'scene-one-decision', when: isWrittenMap })
  .describe('What is said, then one decision: `choose` or `compose`.')
export type Scene = z.infer<typeof scene>

export { caseGrades, relationshipGrades }

export const ending = z
  .strictObject({
    title: text,
    case: z.enum(caseGrades).describe('How the matter ended: resolved 解決, ongoing 継続, lost 決裂.'),
    relationship: z.enum(relationshipGrades).describe('How things stand with the customer: restored 回復, kept 維持, damaged 毀損.'),
    lines: lines.default([]).describe('What is said and told at the end, in order.'),
    lesson: text.describe('What this ending teaches, for the debrief.'),
  })
  .describe('A final scene.')
export type Ending = z.infer<typeof ending>
