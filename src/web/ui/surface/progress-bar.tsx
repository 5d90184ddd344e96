import type { ReactNode } from 'react'
import { useId } from 'react'
import { joinClasses } from '../theme/join-classes.ts'
import styles from './progress-bar.module.css'

export type ProgressBarProps = {
  label: ReactNode
  /** The label is then for screen readers only. */
  labelHidden?: boolean
  value: number
  max: number
  /** The value in words, shown beside the label: "3 / 6". */
  words?: string
}

/** How far something is. */
export function ProgressBar({ label, labelHidden, value, max, words }: ProgressBarProps) {
  const id = useId()
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div className={styles.progress}>
      <div className={joinClasses(styles.words, labelHidden && 'visually-hidden')}>
        <span id={id}>{label}</span>
        {words !== undefined && <span>{words}</span>}
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
      >
        <div className={styles.fill} style={{ scale: `${share} 1` }} />
      </div>
    </div>
  )
}
