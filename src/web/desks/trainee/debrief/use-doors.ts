import { useEffect, useState } from 'react'
import { doors } from '../../../../core/verify/doors.ts'
import type { LoadedAttempt } from '../store/load-attempt.ts'

export type DoorsOrNot = ReturnType<typeof doors>

/** The doors that closed in an attempt; undefined until they have been worked out, beside the page. */
export function useDoors({ attempt, version, replayed }: Extract<LoadedAttempt, { ok: true }>): DoorsOrNot | undefined {
  const [found, setFound] = useState<DoorsOrNot>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an ended attempt does not change
  useEffect(() => {
    const question: Parameters<typeof doors> = [version.scenario, attempt, replayed]
    const worker = new Worker(new URL('./doors-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<DoorsOrNot>) => setFound(data)
    // Offline, the worker may not be had; then the page waits for itself.
    worker.onerror = () => setFound(doors(...question))
    worker.postMessage(question)
    return () => worker.terminate()
  }, [attempt.id])
  return found
}
