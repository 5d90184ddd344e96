import type { Sitting } from './sitting.ts'
import { writeDecision } from './written-decision.ts'

/** The options with which `play` comes to where `sitting` is, on a line to copy. */
export function resumeWith({ attempt }: Sitting): string {
  const choices = attempt.decisions.map(writeDecision).join(',')
  return [
    `--seed=${quoted(attempt.seed)}`,
    ...(choices === '' ? [] : [`--choices=${choices}`]),
    ...(attempt.timers ? ['--timers'] : []),
  ].join(' ')
}

/** As a shell takes it for one word. */
const quoted = (word: string) => (/^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)
