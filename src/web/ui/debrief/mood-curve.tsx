import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../surface/chip.tsx'
import styles from './mood-curve.module.css'
import type { MoodRun } from './mood-run.ts'
import { MoodTable } from './mood-table.tsx'

/** The customer's anger over the decisions of one attempt, or of two to compare: the first drawn full, the second broken. */
export function MoodCurve({ runs }: { runs: readonly MoodRun[] }) {
  const { t } = useTranslation(['ui', 'rubric'])
  const last = Math.max(1, ...runs.map((run) => run.points.length - 1))
  const known = runs.map((run) =>
    run.points.flatMap((point, n) => (point.anger === undefined ? [] : [{ n, x: n / last, y: 1 - Math.min(1, Math.max(0, point.anger)) }])),
  )
  const decisions = Array.from({ length: last + 1 }, (_, n) => n)
  const drawn = known.some((points) => points.length > 1)
  return (
    <figure className={styles.curve} aria-label={t('ui:moodCurve.label')}>
      {drawn && (
        <div className={styles.plot} aria-hidden="true">
          <div className={styles.field}>
            <span className={styles.high}>{t('ui:moodCurve.high')}</span>
            <span className={styles.low}>{t('ui:moodCurve.low')}</span>
            <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              {known.map((points, index) => (
                <polyline
                  key={runs[index]?.id}
                  className={styles.line}
                  data-run={index}
                  points={points.map(({ x, y }) => `${x * 100},${y * 100}`).join(' ')}
                />
              ))}
            </svg>
            {known.map((points, index) =>
              points.map(({ n, x, y }, place) => (
                <span
                  key={`${runs[index]?.id} ${n}`}
                  className={styles.point}
                  data-run={index}
                  data-end={place === points.length - 1 || undefined}
                  style={{ '--x': x, '--y': y } as CSSProperties}
                />
              )),
            )}
          </div>
          <div className={styles.axis}>
            {decisions.map((n) => (
              <span key={n} className={styles.number} style={{ '--x': n / last } as CSSProperties}>
                {n === 0 ? t('ui:doors.start') : n}
              </span>
            ))}
          </div>
        </div>
      )}
      <ul className={styles.runs}>
        {runs.map((run, index) => (
          <li key={run.id} className={styles.run}>
            {drawn && <span className={styles.sample} data-run={index} aria-hidden="true" />}
            <b>{run.label}</b>
            <Chip tone={run.tone}>{run.ending}</Chip>
          </li>
        ))}
      </ul>
      <MoodTable runs={runs} />
    </figure>
  )
}
