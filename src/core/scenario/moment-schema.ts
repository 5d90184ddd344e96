import { z } from 'zod'
import { type ClockAdvance, type Moment, readAdvance, readMoment } from './moment.ts'

export const momentText = z
  .string()
  .transform((written, context): Moment => {
    const moment = readMoment(written)
    if (moment !== undefined) return moment
    context.addIssue({ code: 'custom', message: 'moment-shape', input: written })
    return z.NEVER
  })
  .describe('A time in the scenario: "14:30", or "+1d 09:00" for the day after. Write it in quotes.')

export const clockAdvance = z
  .union([z.int(), z.string()])
  .transform((written, context): ClockAdvance => {
    const advance = readAdvance(written)
    if (advance !== undefined) return advance
    context.addIssue({ code: 'custom', message: 'advance-shape', input: written })
    return z.NEVER
  })
  .describe('Moves the scenario clock on: +60 (minutes), "+2d" (two days), or "+1d 10:00" (to 10:00 on the next day).')
