import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../ui/surface/error-state.tsx'
import { Notice } from '../ui/surface/notice.tsx'

/** When a page could not be loaded: the connection is gone, or the server has newer pages than this one. */
export function Failed() {
  const { t } = useTranslation('app')
  const [unreachable, setUnreachable] = useState(false)
  // Loading anew helps in both cases, but only once the server answers: else the browser’s own error page would stand here.
  const retry = async () => {
    setUnreachable(false)
    const answers = await fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) location.reload()
    else setUnreachable(true)
  }
  return (
    <ErrorState title={t('failed.title')} onRetry={retry}>
      <p>{t('failed.text')}</p>
      {unreachable && <Notice kind="warning">{t('failed.unreachable')}</Notice>}
      <p>
        <Link to="/">{t('failed.home')}</Link>
      </p>
    </ErrorState>
  )
}
