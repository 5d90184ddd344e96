import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { PhraseBreak } from '../text/phrase-break.tsx'
import type { Door } from './door.ts'
import styles from './door-row.module.css'
import { toneOfEnding } from './grade-tone.ts'

/** One door: its name and what became of it in words, and the band that stops where it closed. */
export function DoorRow({ door, decisions, turning }: { door: Door; decisions: number; turning: number | undefined }) {
  const { t } = useTranslation(['ui', 'rubric'])
  const { closedBy, reached = false } = door
  const share = (decision: number) => (decisions === 0 ? 0 : decision / decisions)
  const until = closedBy ?? decisions
  // Open for certain until the decision before; what is left of the way is the decision that closed it.
  const sure = closedBy === undefined ? decisions : Math.max(0, closedBy - 1)
  const fate = reached
    ? t('ui:doors.reached')
    : closedBy === undefined
      ? t('ui:doors.stillOpen')
      : closedBy === 0
        ? t('ui:doors.neverOpen')
        : t('ui:doors.closed', { n: closedBy })
  return (
    <li
      className={styles.row}
      data-tone={toneOfEnding(door)}
      data-reached={reached || undefined}
      style={{ '--sure': share(sure), '--until': share(until), '--turning': share(turning ?? 0) } as CSSProperties}
    >
      <div className={styles.words}>
        <span className={styles.title}>
          <PhraseBreak text={door.title} />
        </span>
        <span className={styles.fate}>
          <span className={styles.grades}>
            {t(`rubric:case.${door.case}`)}
            {t('ui:dot')}
            {t(`rubric:relationship.${door.relationship}`)}
            <span className="visually-hidden">. </span>
          </span>
          <span className={styles.what}>{fate}</span>
        </span>
      </div>
      <div className={styles.plot} aria-hidden="true">
        {turning !== undefined && <div className={styles.shade} />}
        {closedBy !== 0 && <div className={styles.band} />}
        {closedBy !== undefined && closedBy > 0 && <div className={styles.closing} />}
        {closedBy !== undefined && <div className={styles.cross} />}
        {reached && <div className={styles.dot} />}
      </div>
    </li>
  )
}
