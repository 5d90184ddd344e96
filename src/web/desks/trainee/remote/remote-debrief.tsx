import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DebriefAnswer } from '../../../../contract/play/debrief-answer.ts'
import type { SelfRating } from '../../../../core/play/attempt.ts'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { Skeleton } from '../../../ui/surface/skeleton.tsx'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import { Retrospect } from '../debrief/retrospect.tsx'
import { SelfRatingForm } from '../debrief/self-rating-form.tsx'
import { reasonOf } from './reason-of.ts'
import { UnreachedState } from './unreached-state.tsx'
import { useAnswer } from './use-answer.ts'
import { useRemoteRetry } from './use-remote-retry.ts'

const addressOf = (attempt: string, language: string) => `/api/attempts/${encodeURIComponent(attempt)}/debrief?language=${language}`

/** The debrief of an attempt that was played on the server, as the server tells it. */
export function RemoteDebrief({ attempt }: { attempt: string }) {
  const { language } = usePreferences().preferences
  const { answer, again } = useAnswer(addressOf(attempt, language))
  if (answer === undefined) return <Skeleton lines={8} />
  if (answer === 'unreachable') return <UnreachedState reason="unreachable" onRetry={again} />
  if (answer.status === 200) return <Told answer={answer.body as DebriefAnswer} />
  if ((answer.body as { type?: string }).type === '/problems/not-ended') {
    return <Navigate to="/attempts/$attempt" params={{ attempt }} replace />
  }
  return <UnreachedState reason={reasonOf(answer)} onRetry={again} />
}

/** The trainee’s own judgement first, which the server is not told, then everything else. */
function Told({ answer: { attempt, debrief, scenario, doors } }: { answer: DebriefAnswer }) {
  const { t } = useTranslation('debrief')
  const { language } = usePreferences().preferences
  const [self, setSelf] = useState<SelfRating | 'skipped'>()
  const retry = useRemoteRetry(attempt.id)
  const earlier = useAnswer(attempt.retryOf && addressOf(attempt.retryOf.attempt, language)).answer
  usePageTitle(`${t('title')} ${scenario.title}`)
  if (self === undefined) return <SelfRatingForm onSubmit={setSelf} onSkip={() => setSelf('skipped')} />
  const before = typeof earlier === 'object' && earlier.status === 200 ? (earlier.body as DebriefAnswer) : undefined
  return (
    <Retrospect
      attempt={self === 'skipped' ? attempt : { ...attempt, selfRating: self }}
      debrief={debrief}
      told={scenario}
      doors={doors ? { ok: true, ...doors } : { ok: false, reason: 'limit-reached' }}
      before={before}
      retry={retry}
      notKept={false}
    />
  )
}
