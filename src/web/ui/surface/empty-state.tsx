import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** There is nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action}
    </div>
  )
}
