import type { TraineeServices } from '../services.ts'
import { type LoadedAttempt, loadAttempt } from '../store/load-attempt.ts'

export type LoadedStage = { readonly loaded: LoadedAttempt /** Lines shown when the page was left. */; readonly position: number }

/** An attempt to go on with, at the line where it was left. */
export async function loadStage(services: TraineeServices, id: string): Promise<LoadedStage> {
  const [loaded, position] = await Promise.all([loadAttempt(services, id), services.attempts.position(id)])
  return { loaded, position }
}
