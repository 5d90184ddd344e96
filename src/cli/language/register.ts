import type { Line } from '../../core/scenario/line.ts'
import type { TextPath } from '../../core/scenario/map-texts.ts'

/**
 * How a text is worded. `talk`: what the people of the case say, who may speak as people do. `answer`: what the trainee says, correct
 * business speech. `written`: all that is read, explanations, papers and narration.
 */
export type Register = 'talk' | 'answer' | 'written'

/** The register of the text at `path`; of a line, `line` is the line itself. */
export function registerOf(path: TextPath, line?: Line): Register {
  if (line !== undefined) return line.speaker === undefined ? 'written' : line.speaker === 'you' ? 'answer' : 'talk'
  const isPhrase = path[0] === 'phrases' && path.at(-1) === 'text'
  return path.at(-1) === 'say' || isPhrase ? 'answer' : 'written'
}
