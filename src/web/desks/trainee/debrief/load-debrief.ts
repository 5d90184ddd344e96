import type { Attempt } from '../../../../core/play/attempt.ts'
import { isServerAttempt } from '../remote/is-server-attempt.ts'
import type { TraineeServices } from '../services.ts'
import { type LoadedAttempt, loadAttempt } from '../store/load-attempt.ts'

export type LoadedDebrief = {
  /** Undefined for an attempt that is the server’s to tell. */
  readonly loaded?: LoadedAttempt
  /** The attempt that this one tries again, if it does and that is still there. */
  readonly before?: Extract<LoadedAttempt, { ok: true }>
}

/** An attempt to look back on, with the one it tried again. */
export async function loadDebrief(services: TraineeServices, id: string): Promise<LoadedDebrief> {
  if (isServerAttempt(id)) return {}
  const loaded = await loadAttempt(services, id)
  const earlier: Attempt['retryOf'] = loaded.ok ? loaded.attempt.retryOf : undefined
  const before = earlier && (await loadAttempt(services, earlier.attempt))
  return { loaded, ...(before?.ok && before.replayed.ended && { before }) }
}
