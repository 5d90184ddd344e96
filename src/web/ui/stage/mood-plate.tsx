import { useTranslation } from 'react-i18next'
import { type Mood, toneOfMood } from './mood.ts'
import styles from './mood-plate.module.css'

export type MoodPlateProps = {
  name: string
  role?: string
  mood: Mood
  /** 0–1, if the scenario shows it. */
  anger?: number
  /** What the meter is called; "anger" in the interface's language if left out. */
  angerLabel?: string
}

/** Who is here and how they feel, in words and, where it is shown, as a bar. A change of mood is announced. */
export function MoodPlate({ name, role, mood, anger, angerLabel }: MoodPlateProps) {
  const { t } = useTranslation(['ui', 'rubric'])
  const words = t(`rubric:mood.${mood}`)
  const percent = anger === undefined ? undefined : Math.round(Math.min(1, Math.max(0, anger)) * 100)
  return (
    <div className={styles.plate} data-tone={toneOfMood(mood)}>
      <p className={styles.words} aria-live="polite" aria-atomic="true">
        <span className={styles.name}>
          <b>{name}</b>
          {role !== undefined && <span className={styles.role}>{role}</span>}
        </span>{' '}
        <span className={styles.mood}>{words}</span>
      </p>
      {percent !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a native meter cannot be drawn alike in all browsers
        <div
          className={styles.meter}
          role="meter"
          aria-label={angerLabel ?? t('ui:anger')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={words}
        >
          <div className={styles.fill} style={{ scale: `${percent / 100} 1` }} />
        </div>
      )}
    </div>
  )
}
