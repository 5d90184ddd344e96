import type { Line } from '../scenario/line.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import { holds } from '../step/holds.ts'
import type { World } from '../step/world.ts'
import type { Attempt } from './attempt.ts'
import { moodIn } from './mood-in.ts'
import type { Replayed } from './replay.ts'
import type { TranscriptLine } from './view.ts'

/** What was said and done from entering one scene, or the ending, to leaving it. */
export type Passage = {
  /** The lines of the scene. */
  readonly lines: readonly TranscriptLine[]
  /** What the trainee then did; absent while they have not decided. */
  readonly answer?: TranscriptLine
}

/**
 * The transcript in the language of `scenario`, one passage for each world of the replay.
 * Ids name the passage and the line’s place in the file, so they are the same in every language and on every replay.
 */
export function transcriptOf(scenario: Scenario, attempt: Attempt, replayed: Replayed): Passage[] {
  return replayed.worlds.map((world, n) => {
    const decision = attempt.decisions[n]
    const lines = linesIn(scenario, world, n)
    return decision === undefined ? { lines } : { lines, answer: answerOf(scenario, decision, `${n}.you`) }
  })
}

function linesIn(scenario: Scenario, world: World, n: number): TranscriptLine[] {
  const { lines } = scenario.scenes[world.scene] ?? scenario.endings[world.scene] ?? { lines: [] }
  return lines.flatMap((line, index) => (holds(line.when, world) ? [spoken(scenario, world, line, `${n}.${index}`)] : []))
}

function spoken(scenario: Scenario, world: World, { speaker, text, ...line }: Line, id: string): TranscriptLine {
  if (speaker === undefined) return { id, kind: 'narration', text }
  const mood = line.mood ?? moodIn(scenario, speaker, world)
  const name = scenario.cast[speaker]?.name ?? speaker
  return { id, kind: 'speech', speaker, name, ...(mood && { mood }), text }
}

function answerOf(scenario: Scenario, decision: Decision, id: string): TranscriptLine {
  const scene = scenario.scenes[decision.scene]
  if ('choose' in decision) {
    const choice = scene?.choose?.[decision.choose]
    return choice?.say === undefined ? { id, kind: 'done', text: choice?.do ?? '' } : { id, kind: 'said', text: choice.say }
  }
  if ('silence' in decision || scene?.compose === undefined) return { id, kind: 'silence' }
  const { as, title, to, parts } = scene.compose
  const picked = Object.entries(parts).flatMap(([key, { text }]) => (decision.compose.includes(key) ? [text] : []))
  return { id, kind: 'document', as, title, ...(to !== undefined && { to }), parts: picked }
}
