import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export type EmptyStateProps = {
  title: ReactNode
  /** 1 where this is all there is on the page. */
  level?: 1 | 2
  children?: ReactNode
  action?: ReactNode
}

/** There is nothing here yet, and what to do about it. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles.empty}>
      <Heading className={styles.title} tabIndex={level === 1 ? -1 : undefined}>
        {title}
      </Heading>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action}
    </div>
  )
}
