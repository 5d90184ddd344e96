import type { Attempt, SelfRating, TakenDecision } from '../../../../core/play/attempt.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'

/** Why a change was not kept: another tab was quicker, the device is full, or storage failed otherwise. */
export type KeepFailure = 'conflict' | 'full' | 'failed'
export type Kept = { readonly ok: true } | { readonly ok: false; readonly failure: KeepFailure }

/**
 * A trainee’s own attempts. Every attempt is stored with the version of the scenario it is pinned to, so that it stays
 * readable after the scenario has changed.
 */
export type AttemptStore = {
  /** Whether attempts outlive the page; false in windows that forbid storage. */
  readonly durable: boolean
  /** All attempts, the latest first. */
  list(): Promise<Attempt[]>
  get(id: string): Promise<Attempt | undefined>
  /** The scenario version with this content hash, if an attempt pinned to it is stored. */
  version(hash: string): Promise<ScenarioVersion | undefined>
  begin(attempt: Attempt, version: ScenarioVersion): Promise<Kept>
  /** Adds decision `n` (counted from 0) if exactly `n` are stored; the whole change or none of it. */
  decide(id: string, n: number, decision: TakenDecision, ended: boolean): Promise<Kept>
  rateSelf(id: string, rating: SelfRating): Promise<Kept>
  /** How many lines of the attempt have been shown, so that reading goes on at the same line. */
  position(id: string): Promise<number>
  keepPosition(id: string, lines: number): Promise<void>
  remove(id: string): Promise<void>
  removeAll(): Promise<void>
}
