import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { replay } from '../../../../core/play/replay.ts'
import { retryFrom } from '../../../../core/play/retry-from.ts'
import { viewOf } from '../../../../core/play/view-of.ts'
import { useServices } from '../services.ts'
import type { LoadedAttempt } from '../store/load-attempt.ts'
import type { Retry } from './decision-list.tsx'

/** Begins a new attempt that shares the decisions before `n` (counted from 0) with this one, and goes there. */
export function useRetry({ attempt, version }: Extract<LoadedAttempt, { ok: true }>): Retry {
  const { attempts, newId, now } = useServices()
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  const retry = async (n: number) => {
    const again = retryFrom(attempt, n, { id: newId(), startedAt: now() })
    const kept = await attempts.begin(again, version)
    if (!kept.ok) return setFailed(true)
    const replayed = replay(version, again)
    // What was heard before need not be heard again: the stage opens on the scene of the decision.
    if (replayed.ok) await attempts.keepPosition(again.id, viewOf(version.scenario, again, replayed).lines.length)
    await navigate({ to: '/attempts/$attempt', params: { attempt: again.id } })
  }
  return { retry, failed }
}
