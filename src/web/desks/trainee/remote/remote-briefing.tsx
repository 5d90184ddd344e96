import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttemptAnswer } from '../../../../contract/play/attempt-answer.ts'
import type { BriefingAnswer } from '../../../../contract/play/briefing-answer.ts'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { Notice } from '../../../ui/surface/notice.tsx'
import { Skeleton } from '../../../ui/surface/skeleton.tsx'
import { Briefing } from '../briefing/briefing.tsx'
import { askServer } from './ask-server.ts'
import { reasonOf } from './reason-of.ts'
import { type Unreached, UnreachedState } from './unreached-state.tsx'
import { useAnswer } from './use-answer.ts'

/** The briefing of a case that is practised on the server. */
export function RemoteBriefing({ scenario }: { scenario: string }) {
  const { t } = useTranslation('trainee')
  const { language, guided, timers } = usePreferences().preferences
  const { answer, again } = useAnswer(`/api/scenarios/${encodeURIComponent(scenario)}?language=${language}`)
  const navigate = useNavigate()
  const [failure, setFailure] = useState<Unreached>()
  const [starting, setStarting] = useState(false)
  if (answer === undefined) return <Skeleton lines={8} />
  if (answer === 'unreachable' || answer.status !== 200) return <UnreachedState reason={reasonOf(answer)} onRetry={again} />

  const start = async () => {
    setStarting(true)
    const started = (await askServer('/api/attempts', { scenario, mode: 'practice', guided, timers, language })) ?? 'unreachable'
    if (started !== 'unreachable' && started.status === 201) {
      return navigate({ to: '/attempts/$attempt', params: { attempt: (started.body as AttemptAnswer).attempt.id } })
    }
    setFailure(reasonOf(started))
    setStarting(false)
  }
  const failed = failure !== undefined && <Notice kind="error">{t(`remote.notStarted.${failure}`)}</Notice>
  return <Briefing briefing={answer.body as BriefingAnswer} starting={starting} failure={failed} onStart={start} />
}
