import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { UnplayableState } from '../record/unplayable-state.tsx'
import type { LoadedAttempt } from '../store/load-attempt.ts'
import { Stage } from './stage.tsx'
import { useAttemptLock } from './use-attempt-lock.ts'

const route = getRouteApi('/attempts/$attempt')

/** An attempt being played, in this tab alone. */
export function StagePage() {
  const { loaded, position } = route.useLoaderData()
  if (!loaded.ok) return <UnplayableState loaded={loaded} />
  // What was stored may be ahead of what this page knew, after a conflict: then the stage begins anew.
  return <LockedStage key={`${loaded.attempt.id}/${loaded.attempt.decisions.length}`} loaded={loaded} position={position} />
}

function LockedStage({ loaded, position }: { loaded: Extract<LoadedAttempt, { ok: true }>; position: number }) {
  const { t } = useTranslation('trainee')
  const { state, takeOver } = useAttemptLock(loaded.attempt.id)
  if (state === 'asking') return null
  if (state === 'held') return <Stage version={loaded.version} attempt={loaded.attempt} position={position} />
  return (
    <main>
      <EmptyState
        title={t('stage.elsewhere.title')}
        action={
          <>
            <Button look="primary" onClick={takeOver}>
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
