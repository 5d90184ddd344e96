import { type Axis, axes } from '../../core/scenario/axis.ts'
import { isGood } from '../../core/verify/ending-rank.ts'
import { policies } from '../../core/verify/fixed-policy.ts'
import type { PathToEnding } from '../../core/verify/paths.ts'
import type { PolicyScore } from '../../core/verify/policy-scores.ts'
import type { Figure, ScoreRange, ScoresProof } from '../../core/verify/proof.ts'
import { writeDecision } from '../play/written-decision.ts'
import { playArguments } from './play-arguments.ts'
import type { Subject } from './subject.ts'

/**
 * The proof as data, in the shape that docs/command-line.md describes. What is not known is null; scores are not
 * rounded; the number of paths is a decimal string, since it may be larger than any number of JavaScript.
 */
export function reportJson(subject: Subject): string {
  const { version, scenario, proof, reading } = subject
  const { endingsByVariant: reached, random } = proof
  const written = {
    format: 1,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      language: scenario.language,
      hash: version.hash,
      rulesHash: version.rulesHash,
      playtime: scenario.playtime,
    },
    complete: proof.complete,
    limit: proof.limit,
    worlds: proof.worlds,
    decisions: proof.decisions,
    behaviours: proof.behaviours ?? null,
    paths: proof.paths?.toString() ?? null,
    lengths: proof.lengths ?? null,
    loops: proof.loops.map(({ decisions, worlds, canBeLeft }) => ({
      decisions: decisions.map((decision) => ({ scene: decision.scene, decision: writeDecision(decision) })),
      worlds,
      canBeLeft,
    })),
    reading: readingIn(subject, reading),
    variants: proof.variants,
    endings: Object.entries(scenario.endings).map(([id, ending]) => ({
      id,
      title: ending.title,
      case: ending.case,
      relationship: ending.relationship,
      good: isGood(ending),
      reached: reached.value.map((endings) => endings.includes(id)),
      exact: reached.exact,
      chanceAtRandom: random?.visits[id] ?? null,
    })),
    scores: proof.scores.map((scores) => scoresIn(subject, scores)),
    policies: Object.fromEntries(policies.map((policy) => [policy, policyIn(proof.policies[policy])])),
    random: random
      ? {
          scores: eachAxis((axis) => {
            const score = random.scores[axis]
            return score ? { mean: score.mean ?? null, scored: score.scored } : null
          }),
          scenes: Object.keys(scenario.scenes).map((id) => ({ id, visits: random.visits[id] ?? 0 })),
        }
      : null,
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

const eachAxis = <Value>(value: (axis: Axis) => Value) => Object.fromEntries(axes.map((axis) => [axis, value(axis)]))

const pathIn = ({ path }: Subject, to: PathToEnding, timers: boolean) => ({
  variant: to.variant,
  ending: to.ending,
  decisions: to.decisions.map(writeDecision),
  play: playArguments(path, to, timers),
})

function scoresIn(subject: Subject, { timers, overall, byEnding, opportunities }: ScoresProof) {
  const rangeIn = (range: Figure<ScoreRange> | undefined) => {
    if (range === undefined) return null
    const { min, max, minPath, maxPath } = range.value
    return {
      min,
      max,
      exact: range.exact,
      ...(minPath && { minPath: pathIn(subject, minPath, timers) }),
      ...(maxPath && { maxPath: pathIn(subject, maxPath, timers) }),
    }
  }
  return {
    timers,
    overall: eachAxis((axis) => rangeIn(overall[axis])),
    byEnding: Object.fromEntries(Object.entries(byEnding).map(([id, ranges]) => [id, eachAxis((axis) => rangeIn(ranges[axis]))])),
    opportunities: eachAxis((axis) => opportunities[axis] ?? null),
  }
}

function readingIn(subject: Subject, { unit, perMinute, whole, papers, paths }: Subject['reading']) {
  const hasSilence = ({ decisions }: PathToEnding) => decisions.some((decision) => 'silence' in decision)
  const amountOf = ({ amount, path }: { amount: number; path: PathToEnding }) => ({
    amount,
    minutes: amount / perMinute,
    path: pathIn(subject, path, hasSilence(path)),
  })
  return { unit, perMinute, whole, papers, fewest: paths ? amountOf(paths.fewest) : null, most: paths ? amountOf(paths.most) : null }
}

const policyIn = ({ mean, runs }: PolicyScore) => ({
  mean: eachAxis((axis) => mean[axis] ?? null),
  runs: runs.map(({ variant, ending, decisions, axes: scored }) => ({
    variant,
    ending,
    decisions: decisions.map(writeDecision),
    scores: eachAxis((axis) => ({ score: scored[axis].score ?? null, opportunities: scored[axis].opportunities })),
  })),
})
