import { outcomeOf } from '../../core/play/outcome-of.ts'
import { promptOf } from '../../core/play/prompt-of.ts'
import { transcriptOf } from '../../core/play/transcript.ts'
import { decisionReviews } from '../../core/score/decision-reviews.ts'
import { receiptOf } from '../../core/score/receipt.ts'
import { scoreAttempt } from '../../core/score/score-attempt.ts'
import { type Sitting, worldOf } from './sitting.ts'
import { offeredIn, writeDecision } from './written-decision.ts'

/**
 * The document of `play --format json`, described in docs/command-line.md. Scripts read it: keys may be added, never
 * renamed. The same command gives the same bytes.
 */
export function playJson(sitting: Sitting): object {
  const { version, scenario, attempt, replayed } = sitting
  const choices = attempt.decisions.map(writeDecision)
  const transcript = transcriptOf(scenario, attempt, replayed)
  const outcome = outcomeOf(scenario, replayed)
  const receipt = receiptOf(version, attempt)
  const reviews = decisionReviews(scenario, attempt, replayed, transcript)
  return {
    format: 1,
    scenario: { id: scenario.id, title: scenario.title, hash: version.hash, rulesHash: version.rulesHash, language: scenario.language },
    seed: attempt.seed,
    variant: replayed.variant,
    timers: attempt.timers,
    choices,
    ending: outcome === undefined ? null : { id: outcome.ending, ...graded(outcome), title: scenario.endings[outcome.ending]?.title },
    scores: scoreAttempt(scenario, attempt, replayed),
    decisions: reviews.map(({ n, scene, taken, others, axes, interrupt, before }) => ({
      n,
      scene,
      decision: choices[n],
      offered: offeredIn(sitting, before),
      rate: taken.rate,
      axes,
      taken,
      others,
      interrupt: interrupt ?? null,
    })),
    transcript,
    worlds: replayed.worlds,
    prompt: promptOf(scenario, attempt, worldOf(sitting)),
    ...(receipt.ok && { receipt: receipt.receipt }),
  }
}

const graded = ({ case: caseGrade, relationship }: { case: string; relationship: string }) => ({ case: caseGrade, relationship })
