import type { Language } from '../../../../core/scenario/scenario.ts'

/** Date and time in the person’s language and time zone. */
export const formatMoment = (milliseconds: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds)
