import type { Scenario } from '../scenario/scenario.ts'
import type { ScenarioVersion } from '../scenario/version.ts'
import type { Decision, Refusal } from '../step/decision.ts'
import { type Stepped, startWorld, step } from '../step/step.ts'
import { drawVariant } from '../step/variants.ts'
import type { Variant, World } from '../step/world.ts'
import type { Attempt } from './attempt.ts'

/** What an attempt’s decisions come to. */
export type Replayed = {
  readonly ok: true
  readonly variant: Variant
  /** `worlds[n]` is the world before decision `n`; the last is the present one. One more than decisions. */
  readonly worlds: readonly World[]
  /** `interrupts[n]` is the interrupt that took over after decision `n`, or null. */
  readonly interrupts: readonly (string | null)[]
  /** Whether the last world is an ending. */
  readonly ended: boolean
}

/** Why an attempt has no replay. */
export type Unreplayable =
  /** It is pinned to another version, or another format, than the one at hand. */
  | { readonly ok: false; readonly reason: 'unknown-version' }
  /** Decision `n`, counted from 0, could not have been taken there. */
  | { readonly ok: false; readonly reason: 'refused'; readonly n: number; readonly refusal: Refusal }

/**
 * Recomputes an attempt from its decisions. The same attempt gives the same result on any machine; the moments at
 * which decisions were taken change nothing. Nothing is taken on trust: every decision must have been possible.
 */
export function replay(version: ScenarioVersion, attempt: Attempt): Replayed | Unreplayable {
  const { scenario } = version
  if (attempt.format !== 1 || attempt.hash !== version.hash || attempt.scenario !== scenario.id) {
    return { ok: false, reason: 'unknown-version' }
  }
  const variant = drawVariant(scenario, attempt.seed)
  const worlds = [startWorld(scenario, variant)]
  const interrupts: (string | null)[] = []
  for (const [n, decision] of attempt.decisions.entries()) {
    const stepped = stepInAttempt(scenario, worlds[n] as World, decision, attempt.timers)
    if (!stepped.ok) return { ok: false, reason: 'refused', n, refusal: stepped.refusal }
    worlds.push(stepped.world)
    interrupts.push(stepped.interrupt ?? null)
  }
  return { ok: true, variant, worlds, interrupts, ended: lastWorld(worlds).scene in scenario.endings }
}

/** A step by the rules of an attempt: without timers, letting the moment pass is not offered. */
export function stepInAttempt(scenario: Scenario, world: World, decision: Decision, timers: boolean): Stepped {
  const stepped = step(scenario, world, decision)
  return stepped.ok && 'silence' in decision && !timers ? { ok: false, refusal: 'not-offered' } : stepped
}

/** The present world of a replay. */
export const lastWorld = (worlds: readonly World[]): World => worlds[worlds.length - 1] as World
