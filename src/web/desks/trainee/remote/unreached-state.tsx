import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { ErrorState } from '../../../ui/surface/error-state.tsx'

export type Unreached = 'no-such-attempt' | 'signed-out' | 'assessment-open' | 'unreachable'

/** Why the server has nothing to show, and what can be done about it. */
export function UnreachedState({ reason, onRetry }: { reason: Unreached; onRetry: () => void }) {
  const { t } = useTranslation('trainee')
  if (reason === 'unreachable')
    return (
      <ErrorState title={t('remote.unreachable.title')} onRetry={onRetry}>
        {t('remote.unreachable.text')}
      </ErrorState>
    )
  const way =
    reason === 'signed-out' ? (
      <Link to="/sign-in" className={buttonClass('primary')}>
        {t('remote.signIn')}
      </Link>
    ) : (
      <Link to="/" className={buttonClass('primary')}>
        {t('stage.elsewhere.leave')}
      </Link>
    )
  const words = { 'no-such-attempt': 'remote.missing', 'signed-out': 'remote.stranger', 'assessment-open': 'remote.assessed' } as const
  return (
    <EmptyState level={1} title={t(`${words[reason]}.title`)} action={way}>
      {t(`${words[reason]}.text`)}
    </EmptyState>
  )
}
