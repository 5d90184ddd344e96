import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../ui/control/button-class.ts'
import { EmptyState } from '../ui/surface/empty-state.tsx'
import { Frame } from './frame.tsx'

/** For an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation('app')
  return (
    <Frame>
      <EmptyState
        level={1}
        title={t('notFound.title')}
        action={
          <Link to="/" className={buttonClass('primary')}>
            {t('notFound.home')}
          </Link>
        }
      >
        <p>{t('notFound.text')}</p>
      </EmptyState>
    </Frame>
  )
}
