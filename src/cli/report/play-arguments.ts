import type { PathToEnding } from '../../core/verify/paths.ts'
import { writeDecision } from '../play/written-decision.ts'

/** The arguments with which `kandokoro` plays a path of the case at `path`. */
export const playArguments = (path: string, { variant, decisions }: PathToEnding, timers: boolean): string[] => [
  'play',
  path,
  ...Object.entries(variant).flatMap(([name, value]) => ['--variant', `${name}=${value}`]),
  ...(decisions.length === 0 ? [] : [`--choices=${decisions.map(writeDecision).join(',')}`]),
  ...(timers ? ['--timers'] : []),
]

/** Arguments on a line to copy, as a shell takes them. */
export const asCommand = (words: readonly string[]): string =>
  ['kandokoro', ...words].map((word) => (/^[\w./=,+:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')
