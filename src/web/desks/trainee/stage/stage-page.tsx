import { getRouteApi, Link, Navigate, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Attempt } from '../../../../core/play/attempt.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { RemoteStage } from '../remote/remote-stage.tsx'
import type { LoadedAttempt } from '../store/load-attempt.ts'
import styles from './stage.module.css'
import { Stage } from './stage.tsx'
import { useAttemptLock } from './use-attempt-lock.ts'
import { useLocalPlay } from './use-local-play.ts'

const route = getRouteApi('/attempts/$attempt')

/** An attempt being played; one that is played here, in this tab alone. */
export function StagePage() {
  const data = route.useLoaderData()
  const { attempt } = route.useParams()
  if (data.remote) return <RemoteStage key={attempt} attempt={attempt} {...data.remote} />
  const { loaded, position } = data
  // The debrief’s page says why, within the frame.
  if (!loaded.ok) return <Navigate to="/attempts/$attempt/debrief" params={{ attempt }} replace />
  return <LockedStage key={loaded.attempt.id} loaded={loaded} position={position} />
}

function LocalStage({ version, attempt, position }: { version: ScenarioVersion; attempt: Attempt; position: number }) {
  return <Stage play={useLocalPlay(version, attempt)} attempt={attempt.id} hash={version.hash} position={position} />
}

function LockedStage({ loaded, position }: { loaded: Extract<LoadedAttempt, { ok: true }>; position: number }) {
  const { t } = useTranslation('trainee')
  const router = useRouter()
  const { version, attempt } = loaded
  const { state, takeOver } = useAttemptLock(attempt.id)
  if (state === 'asking') return null
  // What was stored may be ahead of what this page knew, after a conflict: then the stage begins anew.
  if (state === 'held') return <LocalStage key={attempt.decisions.length} version={version} attempt={attempt} position={position} />
  const goOnHere = async () => {
    // The other tab may have gone on since this one was opened.
    await router.invalidate()
    takeOver()
  }
  return (
    <main className={styles.alone}>
      <EmptyState
        level={1}
        title={t('stage.elsewhere.title')}
        action={
          <>
            <Button look="primary" onClick={goOnHere}>
              {t('stage.elsewhere.takeOver')}
            </Button>
            <Link to="/" className={buttonClass()}>
              {t('stage.elsewhere.leave')}
            </Link>
          </>
        }
      >
        {t('stage.elsewhere.text')}
      </EmptyState>
    </main>
  )
}
