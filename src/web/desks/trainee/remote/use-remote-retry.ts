import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AttemptAnswer } from '../../../../contract/play/attempt-answer.ts'
import type { Retry } from '../debrief/decision-list.tsx'
import { useServices } from '../services.ts'
import { askServer } from './ask-server.ts'

/** Has the server begin an attempt that shares the decisions before `n` (counted from 0) with `attempt`, and goes there. */
export function useRemoteRetry(attempt: string): Retry {
  const { attempts } = useServices()
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  const retry = async (n: number) => {
    const answer = await askServer(`/api/attempts/${encodeURIComponent(attempt)}/retries`, { n })
    if (answer?.status !== 201) return setFailed(true)
    const again = answer.body as AttemptAnswer
    // What was heard before need not be heard again: the stage opens on the scene of the decision.
    await attempts.keepPosition(again.attempt.id, again.view.lines.length)
    await navigate({ to: '/attempts/$attempt', params: { attempt: again.attempt.id } })
  }
  return { retry, failed }
}
