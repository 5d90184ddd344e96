import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../control/button.tsx'
import styles from './error-state.module.css'

export type ErrorStateProps = {
  title?: ReactNode
  /** What happened and what is safe, in the person's words. */
  children?: ReactNode
  onRetry?: () => void
  /** For whoever is asked to help. */
  detail?: string
}

/** Stands where something should have been, says so, and offers to try again. */
export function ErrorState({ title, children, onRetry, detail }: ErrorStateProps) {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.error} role="alert">
      <p className={styles.title}>{title ?? t('error.title')}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {onRetry !== undefined && <Button onClick={onRetry}>{t('error.retry')}</Button>}
      {detail !== undefined && (
        <details>
          <summary className={styles.summary}>{t('error.detail')}</summary>
          <pre className={styles.detail}>{detail}</pre>
        </details>
      )}
    </div>
  )
}
