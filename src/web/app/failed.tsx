import { Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../ui/surface/error-state.tsx'

/** When a page could not be loaded: most often the connection is gone. */
export function Failed() {
  const { t } = useTranslation('app')
  const router = useRouter()
  return (
    <ErrorState title={t('failed.title')} onRetry={() => router.invalidate()}>
      <p>{t('failed.text')}</p>
      <p>
        <Link to="/">{t('failed.home')}</Link>
      </p>
    </ErrorState>
  )
}
