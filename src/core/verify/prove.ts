import { type Axis, axes } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Behaviours, behavioursOf } from './behaviours.ts'
import { type Components, componentsOf, loopsIn } from './components.ts'
import { countPaths } from './count-paths.ts'
import { defaultLimit, type Exploring, explore } from './explore.ts'
import type { Explored } from './explored.ts'
import { endingsByVariant } from './met.ts'
import { type Counted, pathBounds } from './path-bounds.ts'
import { playable } from './paths.ts'
import { policyScores } from './policy-scores.ts'
import type { Count, Figure, Proof, ScoreRange, ScoresProof } from './proof.ts'
import { randomScores, randomVisits } from './random-play.ts'
import { relax } from './relaxed.ts'
import { type AttainedScore, scoreBounds, scoreOf } from './score-bounds.ts'
import { shortestLoops } from './shortest-loop.ts'

/** A scenario explored as far as the limit allows, with and without timers where that differs, and what follows. */
export type Proven = {
  readonly proof: Proof
  /** With timers on, so that all that can ever happen is in it. */
  readonly explored: Explored
  readonly components: Components
  /** Without timers; the same as `explored` in a scenario in which no moment can pass. */
  readonly withoutTimers: Explored
}

/**
 * Proves what can be proven of a scenario. Past the limit of worlds it still gives what needs no exploring: fixed
 * policies, which are single runs, and bounds of the scores that ignore conditions.
 */
export function prove(scenario: Scenario, { limit = defaultLimit, onProgress }: Pick<Exploring, 'limit' | 'onProgress'> = {}): Proven {
  const withTimers = analysed(explore(scenario, { timers: true, limit, onProgress }))
  const hasSilence = Object.values(scenario.scenes).some(({ silence }) => silence !== undefined)
  const withoutTimers = hasSilence ? analysed(explore(scenario, { timers: false, limit, onProgress })) : withTimers
  const { explored, components, behaviours } = withTimers
  const proof: Proof = {
    complete: explored.complete,
    limit,
    worlds: { value: explored.size, exact: explored.complete },
    decisions: { value: explored.to.length, exact: explored.complete },
    loops: shortestLoops(explored, components),
    ...(behaviours && { behaviours: behaviours.size, paths: countPaths(behaviours), ...lengthsOf(explored, behaviours) }),
    variants: explored.variants,
    endingsByVariant: { value: endingsByVariant(explored), exact: explored.complete },
    scores: hasSilence ? [scoresIn(withoutTimers), scoresIn(withTimers)] : [scoresIn({ ...withTimers, timers: false })],
    policies: policyScores(scenario, withoutTimers.explored.rules),
    ...(withoutTimers.behaviours && {
      random: {
        scores: randomScores(withoutTimers.behaviours),
        visits: Object.fromEntries(randomVisits(withoutTimers.explored, withoutTimers.components)),
      },
    }),
  }
  return { proof, explored, components, withoutTimers: withoutTimers.explored }
}

type Analysed = { readonly explored: Explored; readonly components: Components; readonly behaviours?: Behaviours; readonly timers: boolean }

/** Without a complete exploration, or with loops, there are no behaviours. */
function analysed(explored: Explored): Analysed {
  const components = componentsOf(explored)
  const endsAlways = explored.complete && loopsIn(explored, components).length === 0
  return { explored, components, timers: explored.timers, ...(endsAlways && { behaviours: behavioursOf(explored, components) }) }
}

function lengthsOf(explored: Explored, behaviours: Behaviours): Pick<Proof, 'lengths'> {
  const lengths = countIn(explored, behaviours, 'decisions')
  return lengths ? { lengths } : {}
}

function countIn(explored: Explored, behaviours: Behaviours, counted: Counted): Count | undefined {
  const bounds = pathBounds(behaviours, counted)
  return bounds && { ...bounds, poorest: playable(explored, behaviours, bounds.poorest) }
}

const eachAxis = <Value>(value: (axis: Axis) => Value): Readonly<Record<Axis, Value>> =>
  Object.fromEntries(axes.map((axis) => [axis, value(axis)])) as Record<Axis, Value>

function scoresIn({ explored, behaviours, timers }: Analysed): ScoresProof {
  const { scenario } = explored
  const endings = Object.keys(scenario.endings)
  const relaxed = behaviours === undefined ? relax(scenario, timers) : undefined
  const exactly = (graph: Behaviours, axis: Axis, ending?: number): Figure<ScoreRange> | undefined => {
    const bounds = scoreBounds(graph, axis, ending)
    if (bounds === undefined) return undefined
    const path = ({ path }: AttainedScore) => playable(explored, graph, path)
    const { min, max } = bounds
    // Paths are looked for only by whoever shows them.
    const value: ScoreRange = {
      min: scoreOf(min),
      max: scoreOf(max),
      get minPath() {
        return path(min)
      },
      get maxPath() {
        return path(max)
      },
    }
    return { exact: true, value }
  }
  const within = (axis: Axis, ending?: string): Figure<ScoreRange> | undefined => {
    const value = relaxed?.scoresWithin(axis, ending)
    return value && { exact: false, value }
  }
  return {
    timers,
    overall: eachAxis((axis) => (behaviours ? exactly(behaviours, axis) : within(axis))),
    byEnding: Object.fromEntries(
      endings.map((ending, index) => [ending, eachAxis((axis) => (behaviours ? exactly(behaviours, axis, index) : within(axis, ending)))]),
    ),
    opportunities: eachAxis((axis) => behaviours && countIn(explored, behaviours, axis)),
  }
}
