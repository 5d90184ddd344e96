import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

export type PanelProps = {
  title: ReactNode
  /** Level of the heading in its page. */
  level?: 2 | 3
  /** Beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Panel({ title, level = 2, actions, children }: PanelProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
