import type { Prompt } from '../../../../core/play/view.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Preferences } from '../../../ui/preferences/preferences.ts'
import { readingTime } from './reading-time.ts'

/** Seconds until the moment passes: those of the scenario, stretched as the person wishes, after the options have been read. */
export function timeToAnswer(
  prompt: Prompt,
  language: Language,
  { timerStretch, pace }: Pick<Preferences, 'timerStretch' | 'pace'>,
): number {
  const texts = prompt.kind === 'choose' ? prompt.options : prompt.parts
  const reading = texts.reduce((sum, { text }) => sum + (readingTime(text, language, pace === 'slow' ? 'slow' : 'normal') ?? 0), 0)
  return (prompt.silenceAfter ?? 0) * timerStretch + Math.ceil(reading / 1000)
}
