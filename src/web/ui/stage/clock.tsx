import { useTranslation } from 'react-i18next'
import styles from './clock.module.css'

const minutesADay = 1440

export type ClockProps = {
  /** Minutes since midnight of the day on which the scenario starts. */
  now: number
  /** What the time means here: "until the manager is back". */
  label?: string
}

/** What time it is in the scenario; from the second day on, which day too. */
export function Clock({ now, label }: ClockProps) {
  const { t } = useTranslation('ui')
  const day = Math.floor(now / minutesADay) + 1
  const two = (n: number) => String(n).padStart(2, '0')
  return (
    <p className={styles.clock}>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      {day > 1 && <span className={styles.day}>{t('clock.day', { day })}</span>}
      <time className={styles.time}>
        {two(Math.floor((now % minutesADay) / 60))}:{two(now % 60)}
      </time>
    </p>
  )
}
