import { z } from 'zod'
import type { TakenDecision } from '../../core/play/attempt.ts'
import { mostParts } from '../../core/scenario/scene.ts'
import type { Decision } from '../../core/step/decision.ts'

const name = z.string().max(200)

/** The three kinds of decisions, each with `more` fields. */
const decisionWith = <Shape extends z.ZodRawShape>(more: Shape) => {
  const scene = name.describe('The scene that the decision is meant for.')
  const compose = z.array(name).max(mostParts).describe('Ids of the parts of the document; their order says nothing.')
  return z.union([
    z.strictObject({ scene, choose: name.describe('Id of the chosen option.'), ...more }),
    z.strictObject({ scene, compose, ...more }),
    z.strictObject({ scene, silence: z.literal(true).describe('The moment was let pass.'), ...more }),
  ])
}

/** A decision as it is sent. */
export const decision = decisionWith({}).describe('What the trainee does in a scene.') satisfies z.ZodType<Decision>

/** A decision as it is kept. */
export const takenDecision = decisionWith({ at: z.int().describe('When it was taken, in milliseconds since 1970 UTC.') }).describe(
  'A decision with the moment at which it was taken.',
) satisfies z.ZodType<TakenDecision>
