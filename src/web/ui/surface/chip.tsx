import type { ReactNode } from 'react'
import { Icon, type IconName } from '../text/icon.tsx'
import { joinClasses } from '../theme/join-classes.ts'
import styles from './chip.module.css'

export type ChipTone = 'plain' | 'leaf' | 'ochre' | 'vermilion'

export type ChipProps = {
  /** `vermilion` only for what was lost or damaged. The words must say it too. */
  tone?: ChipTone
  icon?: IconName
  /** Makes it a button. */
  onClick?: () => void
  /** With `onClick`: a filter that is on or off. */
  pressed?: boolean
  children: ReactNode
}

/** A word or two in a pill: a channel, a grade, a filter. */
export function Chip({ tone = 'plain', icon, onClick, pressed, children }: ChipProps) {
  const inside = (
    <>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </>
  )
  if (onClick === undefined) {
    return (
      <span className={styles.chip} data-tone={tone}>
        {inside}
      </span>
    )
  }
  return (
    <button type="button" className={joinClasses(styles.chip, styles.pressable)} data-tone={tone} aria-pressed={pressed} onClick={onClick}>
      {inside}
    </button>
  )
}
