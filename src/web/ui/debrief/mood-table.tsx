import { useTranslation } from 'react-i18next'
import type { MoodRun } from './mood-run.ts'
import styles from './mood-table.module.css'

/** The same moods in words, decision by decision, for whoever would rather read. */
export function MoodTable({ runs }: { runs: readonly MoodRun[] }) {
  const { t } = useTranslation(['ui', 'rubric'])
  const longest = Math.max(0, ...runs.map((run) => run.points.length))
  const decisions = Array.from({ length: longest }, (_, n) => n)
  return (
    <details className={styles.words}>
      <summary className={styles.summary}>{t('ui:moodCurve.table')}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {runs.map((run) => (
              <th key={run.id} scope="col">
                {run.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.map((n) => (
            <tr key={n}>
              <th scope="row">{n === 0 ? t('ui:doors.start') : t('ui:doors.decision', { n })}</th>
              {runs.map((run) => {
                const point = run.points[n]
                return <td key={run.id}>{point === undefined ? '' : t(`rubric:mood.${point.mood}`)}</td>
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ui:moodCurve.end')}</th>
            {runs.map((run) => (
              <td key={run.id}>{run.ending}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </details>
  )
}
