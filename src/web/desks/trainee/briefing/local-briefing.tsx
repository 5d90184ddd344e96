import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { briefingOf } from '../../../../contract/play/briefing-of.ts'
import { newAttempt } from '../../../../core/play/new-attempt.ts'
import { inLanguage, type ScenarioVersion } from '../../../../core/scenario/version.ts'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { Notice } from '../../../ui/surface/notice.tsx'
import { useServices } from '../services.ts'
import type { KeepFailure } from '../store/attempt-store.ts'
import { Briefing } from './briefing.tsx'

/** The briefing of a case that is played in this browser. */
export function LocalBriefing({ version }: { version: ScenarioVersion }) {
  const { t } = useTranslation('trainee')
  const { language, guided, timers } = usePreferences().preferences
  const { newId, now, attempts } = useServices()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<KeepFailure>()
  const [starting, setStarting] = useState(false)
  const briefing = useMemo(() => briefingOf(inLanguage(version, language), version.hash), [version, language])

  const start = async () => {
    setStarting(true)
    const attempt = newAttempt({ version, id: newId(), seed: newId(), mode: 'practice', guided, timers, language, startedAt: now() })
    const kept = await attempts.begin(attempt, version)
    if (kept.ok) return navigate({ to: '/attempts/$attempt', params: { attempt: attempt.id } })
    setFailure(kept.failure)
    setStarting(false)
  }
  const failed = failure !== undefined && (
    <Notice kind="error" action={failure === 'full' && <Link to="/history">{t('briefing.toHistory')}</Link>}>
      {failure === 'full' ? t('briefing.full') : t('briefing.failed')}
    </Notice>
  )
  return <Briefing briefing={briefing} starting={starting} failure={failed} onStart={start} />
}
