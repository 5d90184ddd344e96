/** Scenario time: minutes since 00:00 of the day on which the scenario starts. Never the wall clock. */
export type Moment = number

const minutesADay = 1440
const clockTime = /^(?:\+(\d{1,2})d )?([01]?\d|2[0-3]):([0-5]\d)$/

/** Reads `"14:30"` (the first day) or `"+1d 09:00"` (the day after); undefined if it is neither. */
export function readMoment(written: string): Moment | undefined {
  const match = clockTime.exec(written)
  if (match === null) return undefined
  const [, day = '0', hour, minute] = match
  return Number(day) * minutesADay + Number(hour) * 60 + Number(minute)
}

/** The inverse of `readMoment`. */
export function writeMoment(moment: Moment): string {
  const { day, hour, minute } = partsOf(moment)
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return day === 0 ? time : `+${day}d ${time}`
}

/** Day (0 = the first), hour and minute of a moment, for showing it. */
export function partsOf(moment: Moment): { day: number; hour: number; minute: number } {
  const inDay = moment % minutesADay
  return { day: Math.floor(moment / minutesADay), hour: Math.floor(inDay / 60), minute: inDay % 60 }
}

/** How a decision moves the clock: on by minutes, or to a time of day some days later. */
export type ClockAdvance = { readonly minutes: number } | { readonly days: number; readonly time: number }

const days = /^\+(\d{1,2})d$/

/** Reads `+60` (minutes), `+2d` (the same time two days later) or `+1d 10:00` (at 10:00 on the next day). */
export function readAdvance(written: string | number): ClockAdvance | undefined {
  if (typeof written === 'number') return written >= 0 && Number.isInteger(written) ? { minutes: written } : undefined
  const inDays = days.exec(written)
  if (inDays !== null) return { minutes: Number(inDays[1]) * minutesADay }
  const moment = written.startsWith('+') ? readMoment(written) : undefined
  if (moment === undefined || moment < minutesADay) return undefined
  return { days: Math.floor(moment / minutesADay), time: moment % minutesADay }
}

export function writeAdvance(advance: ClockAdvance): string | number {
  return 'minutes' in advance ? advance.minutes : writeMoment(advance.days * minutesADay + advance.time)
}

/** The moment after `advance`. Never earlier than `from`. */
export function advanceClock(from: Moment, advance: ClockAdvance): Moment {
  if ('minutes' in advance) return from + advance.minutes
  return (Math.floor(from / minutesADay) + advance.days) * minutesADay + advance.time
}
