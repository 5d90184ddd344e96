import type { Attempt } from '../../../../core/play/attempt.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { TraineeServices } from '../services.ts'
import { type AttemptResult, attemptResult } from './attempt-result.ts'

/** The results of all `attempts`, in their order. Versions are read from this device alone, so that it works offline. */
export async function loadResults(services: TraineeServices, attempts: readonly Attempt[], language: Language): Promise<AttemptResult[]> {
  const hashes = [...new Set(attempts.map(({ hash }) => hash))]
  const versions = new Map(await Promise.all(hashes.map(async (hash) => [hash, await services.attempts.version(hash)] as const)))
  return attempts.map((attempt) => attemptResult(attempt, versions.get(attempt.hash), language))
}
