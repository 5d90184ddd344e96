import { isServerAttempt } from '../remote/is-server-attempt.ts'
import type { LoadedRemoteStage } from '../remote/load-remote-stage.ts'
import type { TraineeServices } from '../services.ts'
import { type LoadedAttempt, loadAttempt } from '../store/load-attempt.ts'

export type LoadedStage =
  | { readonly loaded: LoadedAttempt /** Lines shown when the page was left. */; readonly position: number; readonly remote?: undefined }
  | { readonly remote: LoadedRemoteStage }

/** An attempt to go on with, at the line where it was left. */
export async function loadStage(services: TraineeServices, id: string): Promise<LoadedStage> {
  if (isServerAttempt(id)) {
    const { loadRemoteStage } = await import('../remote/load-remote-stage.ts')
    return { remote: await loadRemoteStage(services, id) }
  }
  const [loaded, position] = await Promise.all([loadAttempt(services, id), services.attempts.position(id)])
  return { loaded, position }
}
