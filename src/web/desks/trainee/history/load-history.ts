import type { Attempt } from '../../../../core/play/attempt.ts'
import type { TraineeServices } from '../services.ts'

/** Every attempt kept on this device, the latest first. */
export const loadHistory = async ({ attempts }: TraineeServices): Promise<{ attempts: readonly Attempt[] }> => ({
  attempts: await attempts.list(),
})
