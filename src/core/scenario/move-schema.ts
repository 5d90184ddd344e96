import { z } from 'zod'
import { text } from './ids.ts'
import { type Move, type MoveId, moves } from './moves.ts'

const moveId = z.enum(moves)

/** `own.evidence`, or `anti.relay_loop: the words that show it`. */
export const moveList = z
  .array(
    z.union([moveId, z.partialRecord(moveId, text.describe('The exact words that show it.'))]).transform((entry, context): Move => {
      if (typeof entry === 'string') return { move: entry }
      const [pair, ...rest] = Object.entries(entry)
      if (pair === undefined || rest.length > 0) {
        context.addIssue({ code: 'custom', message: 'move-one-key', input: entry })
        return z.NEVER
      }
      return { move: pair[0] as MoveId, quote: pair[1] }
    }),
  )
  .describe(
    'Techniques and anti-patterns shown, each alone (`own.evidence`) or with the exact words that show it (`anti.relay_loop: 担当から折り返します`).',
  )
